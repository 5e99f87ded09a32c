package ma.musharaka.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Facet;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.Completion;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProjectFilter;
import ma.musharaka.programme.ProjectPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ProjectsReading implements ReadingSource {

    private static final int LONGEST_WORDS = 100;

    private final ProgrammeService programmes;
    private final Pages pages;
    private final Clock clock;

    ProjectsReading(ProgrammeService programmes, Pages pages, Clock clock) {
        this.programmes = programmes;
        this.pages = pages;
        this.clock = clock;
    }

    /** A page of the projects of a programme, narrowed by what the address says. */
    public record Listed(
            ProgrammeHead head,
            List<ProgrammeData.Project> projects,
            List<Facet> facets,
            String words,
            Paging paging,
            LocalDate today) {

        public boolean isNarrowed() {
            return !words.isEmpty() || facets.stream().anyMatch(Facet::isChosen);
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String slug = request.route("slug");
        int asked = Paging.asked(request) - 1;
        return programmes.known(slug).flatMap(known -> read(request, slug, known, asked));
    }

    private Optional<ReadingPage> read(ReadingRequest request, String slug, ProgrammeService.Known known, int asked) {
        Translator t = request.texts();
        Facet axis = Facet.of(
                request,
                "axis",
                "programme.axis",
                "programme.filter.every-axis",
                known.head().axes().stream()
                        .map(each -> new Facet.Option(each.code(), t.say(each.title())))
                        .toList());
        Facet place = Facet.of(
                request,
                "place",
                "programme.place",
                "programme.filter.every-place",
                known.places().stream()
                        .map(each -> new Facet.Option(each.code(), t.say(each.name())))
                        .toList());
        Facet state = Facet.of(
                request,
                "state",
                "programme.completion",
                "programme.filter.every-state",
                ProjectFilter.STATES.stream()
                        .map(each -> new Facet.Option(each, t.quote(t.get(stateKey(each)))))
                        .toList());
        Facet year = Facet.of(
                request,
                "year",
                "programme.filter.year",
                "programme.filter.every-year",
                IntStream.rangeClosed(known.head().startYear(), known.head().endYear())
                        .mapToObj(each -> new Facet.Option(String.valueOf(each), t.quote(String.valueOf(each))))
                        .toList());
        String words = request.parameter("q").orElse("").strip();
        if (words.length() > LONGEST_WORDS) words = words.substring(0, LONGEST_WORDS);
        ProjectPage found = programmes.projects(
                known,
                new ProjectFilter(
                        chosen(axis),
                        chosen(place),
                        chosen(state),
                        year.isChosen() ? Integer.valueOf(year.chosen()) : null,
                        words.isEmpty() ? null : words),
                asked);
        Paging paging = Paging.of(request, found.projects().getTotalElements(), ProjectPage.SIZE);
        if (paging.isBeyond()) return Optional.empty();
        String title = t.get("programme.projects-of", known.head().title().text(request.language()));
        return Optional.of(pages.page(
                "programme/projects",
                request,
                new Listed(
                        known.head(),
                        found.projects().getContent(),
                        List.of(axis, place, state, year),
                        words,
                        paging,
                        LocalDate.now(clock)),
                title,
                title));
    }

    private static String stateKey(String state) {
        return switch (state) {
            case ProjectFilter.LATE -> "programme.late";
            case ProjectFilter.NOT_REPORTED -> "figure.not-reported";
            default ->
                Completion.valueOf(state.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                        .textKey();
        };
    }

    private static @Nullable String chosen(Facet facet) {
        return facet.isChosen() ? facet.chosen() : null;
    }
}
