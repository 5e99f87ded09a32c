package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.entrance.DemoSecondFactor;
import ma.musharaka.people.entrance.SecondFactors;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where those who act for the commune show a code of their telephone. */
@Component
public class SecondFactorReading implements ReadingSource {

    private final Pages pages;
    private final SecondFactors factors;
    private final PeopleService people;
    private final DemoSecondFactor demo;

    SecondFactorReading(Pages pages, SecondFactors factors, PeopleService people, DemoSecondFactor demo) {
        this.pages = pages;
        this.factors = factors;
        this.people = people;
        this.demo = demo;
    }

    /** How far someone is with it. */
    public enum State {
        NOBODY,
        NO_TASK,
        NONE_YET,
        DUE,
        SHOWN
    }

    /** @param demoCode the code of the moment, in the demonstration; empty until the next half minute */
    public record Asked(State state, String back, boolean demo, String demoCode, int recoveryCodesLeft) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "shell/second-factor",
                request,
                asked(request),
                request.texts().get("shell.second-factor.title"),
                request.texts().get("shell.second-factor.text")));
    }

    private Asked asked(ReadingRequest request) {
        Visitor visitor = request.visitor();
        State state = state(visitor);
        String back = Forms.safeBack(request.parameter("back").orElse("/account"));
        boolean inDemo = request.site().demo();
        if (visitor == null || state == State.NO_TASK || state == State.NONE_YET)
            return new Asked(state, back, inDemo, "", 0);
        return new Asked(
                state,
                back,
                inDemo,
                demo.code(visitor.personId()).orElse(""),
                factors.recoveryCodesLeft(visitor.personId()));
    }

    private State state(@Nullable Visitor visitor) {
        if (visitor == null) return State.NOBODY;
        if (people.rolesOf(visitor.personId()).isEmpty()) return State.NO_TASK;
        if (!factors.isEnrolled(visitor.personId())) return State.NONE_YET;
        return visitor.secondFactorDue() ? State.DUE : State.SHOWN;
    }
}
