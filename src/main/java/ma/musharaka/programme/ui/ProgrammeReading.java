package ma.musharaka.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.body.MemberData;
import ma.musharaka.people.body.Sittings;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeAmendments;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProgrammeSummary;
import ma.musharaka.programme.SelfReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A programme: the one of the address, or the newest of the kind that the address stands for. */
@Component
public class ProgrammeReading implements ReadingSource {

    /** As many projects as a page still shows one by one. */
    private static final int MANY = 24;

    private static final String ACTION_PROGRAMME = "/action-programme";

    private final ProgrammeService programmes;
    private final SelfReports reports;
    private final ProgrammeAmendments amendments;
    private final Bodies bodies;
    private final Sittings sittings;
    private final Pages pages;
    private final Clock clock;

    ProgrammeReading(
            ProgrammeService programmes,
            SelfReports reports,
            ProgrammeAmendments amendments,
            Bodies bodies,
            Sittings sittings,
            Pages pages,
            Clock clock) {
        this.sittings = sittings;
        this.programmes = programmes;
        this.reports = reports;
        this.amendments = amendments;
        this.bodies = bodies;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * A commune without a published programme has a page that says so.
     *
     * @param sittings of the committee, the last first
     * @param committee that prepares and follows it, where it is an openness programme and there is one
     * @param others the commune's other programmes
     * @param years of which there is a self-report
     * @param amended whether there is more than one version to read
     * @param late how many of its projects are
     */
    public record Shown(
            @Nullable ProgrammeData programme,
            @Nullable Figure costs,
            @Nullable Figure money,
            @Nullable Figure progress,
            @Nullable BodyData committee,
            List<MemberData> members,
            List<Sittings.Sitting> sittings,
            List<ProgrammeSummary> others,
            List<Integer> years,
            boolean amended,
            long late,
            LocalDate today,
            String titleKey,
            String noneKey) {

        /** Whether its projects are looked for on a page of their own. */
        public boolean isLarge() {
            return programme != null && programme.projectCount() > MANY;
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        if (request.route().containsKey("slug"))
            return programmes.find(request.route("slug")).map(found -> page(request, found, ProgrammeKind.OPENNESS));
        ProgrammeKind kind =
                request.path().equals(ACTION_PROGRAMME) ? ProgrammeKind.COMMUNAL_ACTION : ProgrammeKind.OPENNESS;
        return Optional.of(page(request, programmes.current(kind).orElse(null), kind));
    }

    private ReadingPage page(ReadingRequest request, @Nullable ProgrammeData programme, ProgrammeKind kind) {
        LocalDate today = LocalDate.now(clock);
        String name = kind == ProgrammeKind.OPENNESS ? "programme" : "programme." + kind.code();
        UUID shown = programme == null ? null : programme.id();
        List<ProgrammeSummary> others = programmes.all().stream()
                .filter(other -> !other.id().equals(shown))
                .toList();
        Shown page;
        if (programme == null)
            page = new Shown(
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    others,
                    List.of(),
                    false,
                    0,
                    today,
                    name + ".title",
                    name + ".none");
        else {
            ProgrammeFigures figures = new ProgrammeFigures(request);
            Optional<BodyData> committee = programme.head().kind() == ProgrammeKind.OPENNESS
                    ? bodies.today().stream()
                            .filter(body -> body.kind() == BodyKind.PROGRAMME_COMMITTEE)
                            .findFirst()
                    : Optional.empty();
            page = new Shown(
                    programme,
                    figures.costByAxis(programme),
                    figures.moneyByAxis(programme).orElse(null),
                    figures.progressByProject(programme),
                    committee.orElse(null),
                    committee.map(body -> bodies.members(body.id())).orElse(List.of()),
                    committee.map(body -> sittings.of(body.slug())).orElse(List.of()),
                    others,
                    reports.years(programme.head()),
                    amendments.mayBe(programme.head().slug()),
                    programme.projects().stream()
                            .filter(project -> project.content().daysLate(today).isPresent())
                            .count(),
                    today,
                    name + ".title",
                    name + ".none");
        }
        return pages.page(
                "programme/programme",
                request,
                page,
                programme == null
                        ? request.texts().get(name + ".title")
                        : programme.head().title().text(request.language()),
                request.texts().get("programme.description", request.site().name()));
    }
}
