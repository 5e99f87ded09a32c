package ma.musharaka.moderation.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** The public register: what was decided and on which ground; a refused text itself is not shown. */
@Component("moderationRegisterReading")
public class RegisterReading implements ReadingSource {

    private final ModerationService moderation;
    private final Grounds grounds;
    private final Subjects subjects;
    private final Pages pages;

    RegisterReading(ModerationService moderation, Grounds grounds, Subjects subjects, Pages pages) {
        this.moderation = moderation;
        this.grounds = grounds;
        this.subjects = subjects;
        this.pages = pages;
    }

    /** A line of the register. */
    public record Line(
            Instant at,
            String kind,
            boolean published,
            @Nullable Ground ground,
            SubjectSource.@Nullable View subject) {}

    /** A page of the register. */
    public record Register(List<Line> lines, Paging paging) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Page<ModerationService.Registered> found = moderation.register(Paging.asked(request) - 1);
        Paging paging = Paging.of(request, found.getTotalElements(), ModerationService.PAGE);
        if (paging.isBeyond()) return Optional.empty();
        List<Line> lines = found.stream()
                .map(decision -> new Line(
                        decision.at(),
                        decision.subject().kind(),
                        decision.published(),
                        decision.ground() == null
                                ? null
                                : grounds.find(decision.ground()).orElse(null),
                        subjects.find(decision.subject(), request.language()).orElse(null)))
                .toList();
        return Optional.of(pages.page(
                "moderation/register",
                request,
                new Register(lines, paging),
                request.texts().get("moderation.register.title"),
                request.texts().get("moderation.register.description")));
    }
}
