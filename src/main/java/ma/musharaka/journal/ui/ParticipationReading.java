package ma.musharaka.journal.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.journal.Participation;
import ma.musharaka.journal.ParticipationService;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.Chart;
import org.springframework.stereotype.Component;

/** How many took part, when and by which way, counted from the journal. */
@Component
public class ParticipationReading implements ReadingSource {

    /** The button that opens the chart. */
    static final String OPEN = "explore-participation";

    private final ParticipationService participation;
    private final Subjects subjects;
    private final Pages pages;

    ParticipationReading(ParticipationService participation, Subjects subjects, Pages pages) {
        this.participation = participation;
        this.subjects = subjects;
        this.pages = pages;
    }

    /** How many of a kind there are, and where they are read. */
    public record Total(String textKey, long count, String list) {}

    /**
     * What the page shows.
     *
     * @param figures none while nobody has taken part
     */
    public record Shown(List<Total> totals, List<Figure> figures) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Participation.Counts counts = participation.sinceTheBeginning();
        ParticipationFigures figures = new ParticipationFigures(participation, subjects, request);
        List<ParticipationService.Month> months = participation.months();
        List<Figure> drawn = counts.total() == 0
                ? List.of()
                : months.isEmpty()
                        ? List.of(figures.byChannel(counts))
                        : List.of(figures.byMonth(months), figures.byChannel(counts));
        return Optional.of(pages.page(
                "journal/participation",
                request,
                new Shown(
                        participation.kinds().stream()
                                .map(kind -> new Total(kind.textKey(), counts.of(kind), kind.list()))
                                .toList(),
                        drawn),
                request.texts().get("journal.participation.title"),
                request.texts()
                        .get("journal.participation.description", request.site().name())));
    }

    /** The live chart. */
    Chart chart(ReadingRequest request) {
        ParticipationFigures figures = new ParticipationFigures(participation, subjects, request);
        return new Chart(OPEN, figures.overTime(participation.months()), request.texts());
    }
}
