package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.entrance.SecondFactors;
import ma.musharaka.people.entrance.SecondFactors.Offer;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a telephone is set up to show codes. */
@Component
public class NewSecondFactorReading implements ReadingSource {

    /** Of the form, with which the same secret is offered again. */
    static final String OFFER = "offer";

    private final Pages pages;
    private final SecondFactors factors;
    private final PeopleService people;

    NewSecondFactorReading(Pages pages, SecondFactors factors, PeopleService people) {
        this.pages = pages;
        this.factors = factors;
        this.people = people;
    }

    /**
     * @param offer nothing for those who need none
     * @param replaces whether there is a telephone already, of which a code is asked too
     */
    public record Setup(@Nullable Offer offer, boolean signedIn, boolean replaces, String back) {

        /** The secret as people read it out: four letters at a time. */
        public String spelled() {
            return offer == null ? "" : offer.secret().replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "shell/second-factor-new",
                request,
                setup(request),
                request.texts().get("shell.second-factor.new.title"),
                request.texts().get("shell.second-factor.new.text")));
    }

    private Setup setup(ReadingRequest request) {
        Visitor visitor = request.visitor();
        String back = Forms.safeBack(request.parameter("back").orElse("/account"));
        if (visitor == null || people.rolesOf(visitor.personId()).isEmpty())
            return new Setup(null, visitor != null, false, back);
        String issuer = "Musharaka " + request.site().name().text(request.language());
        Offer offer = request.parameter(OFFER)
                .flatMap(before -> factors.offerAgain(visitor.personId(), issuer, before))
                .orElseGet(() -> factors.offer(visitor.personId(), issuer));
        return new Setup(offer, true, factors.isEnrolled(visitor.personId()), back);
    }
}
