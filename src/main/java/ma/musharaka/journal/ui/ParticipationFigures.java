package ma.musharaka.journal.ui;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ma.musharaka.journal.Participation;
import ma.musharaka.journal.ParticipationService;
import ma.musharaka.journal.ParticipationService.Month;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Chart;

/** How people took part, as figures: by month and by channel, each number down to what was given. */
final class ParticipationFigures {

    /** Records shown under a number; the rest is in the lists. */
    private static final int SHOWN = 5;

    private final ParticipationService participation;
    private final Subjects subjects;
    private final ReadingRequest request;
    private final Translator t;
    private final List<Participation.Kind> kinds;

    ParticipationFigures(ParticipationService participation, Subjects subjects, ReadingRequest request) {
        this.participation = participation;
        this.subjects = subjects;
        this.request = request;
        t = request.texts();
        kinds = participation.kinds();
    }

    /** The last months, the latest first. */
    Figure byMonth(List<Month> months) {
        long most =
                months.stream().mapToLong(month -> month.counts().total()).max().orElse(0);
        return new Figure(
                "by-month",
                t.get("journal.participation.by-month"),
                columns("journal.participation.month"),
                months.reversed().stream()
                        .map(month -> row(
                                        name(month.month()),
                                        kinds.stream().map(month.counts()::of).toList(),
                                        most)
                                .unfolding(
                                        t.get("journal.participation.latest"),
                                        records(participation.latest(month.month(), SHOWN))))
                        .toList(),
                null,
                null);
    }

    /** Since the beginning; a channel that nobody used is said to be so. */
    Figure byChannel(Participation.Counts counts) {
        long most = Participation.CHANNELS.stream().mapToLong(counts::of).max().orElse(0);
        return new Figure(
                "by-channel",
                t.get("journal.participation.by-channel"),
                columns("journal.participation.channel"),
                Participation.CHANNELS.stream()
                        .map(channel -> row(
                                        name(channel),
                                        kinds.stream()
                                                .map(kind -> counts.of(kind, channel))
                                                .toList(),
                                        most)
                                .unfolding(
                                        t.get("journal.participation.latest"),
                                        counts.of(channel) == 0
                                                ? List.of()
                                                : records(participation.latest(channel, SHOWN))))
                        .toList(),
                row(
                        t.get("journal.participation.total"),
                        kinds.stream().map(counts::of).toList(),
                        0),
                null);
    }

    /** Months from the first to the last, channels stacked, each kind by itself or all together. */
    Chart.Drawn overTime(List<Month> months) {
        List<Chart.Look> looks = new ArrayList<>();
        looks.add(look(t.get("journal.participation.all"), months, kind -> true));
        for (Participation.Kind kind : kinds) looks.add(look(t.get(kind.textKey()), months, kind::equals));
        return new Chart.Drawn(
                t.get("journal.participation.chart"),
                t.get("journal.participation.chart.looks"),
                t.get("journal.participation.channel"),
                looks);
    }

    private Chart.Look look(String name, List<Month> months, Predicate<Participation.Kind> wanted) {
        return new Chart.Look(
                name,
                months.stream().map(month -> name(month.month())).toList(),
                Participation.CHANNELS.stream()
                        .map(channel -> {
                            List<BigDecimal> acts = months.stream()
                                    .map(month -> kinds.stream()
                                            .filter(wanted)
                                            .mapToLong(kind -> month.counts().of(kind, channel))
                                            .sum())
                                    .map(BigDecimal::valueOf)
                                    .toList();
                            return new Chart.Series(
                                    name(channel),
                                    acts,
                                    acts.stream().map(t::decimal).toList());
                        })
                        .filter(series -> series.values().stream().anyMatch(value -> value.signum() > 0))
                        .toList());
    }

    private List<Figure.Column> columns(String firstKey) {
        List<Figure.Column> columns = new ArrayList<>();
        columns.add(new Figure.Column(t.get(firstKey)));
        for (int i = 0; i < kinds.size(); i++)
            columns.add(new Figure.Column(t.get(kinds.get(i).textKey()), i + 1));
        columns.add(new Figure.Column(t.get("journal.participation.total")));
        return columns;
    }

    /** @param most of any row, which has the longest bar; 0 for a row without one */
    private Figure.Row row(String name, List<Long> acts, long most) {
        List<Content> cells = new ArrayList<>();
        for (long each : acts) cells.add(t.number(each));
        cells.add(t.number(acts.stream().mapToLong(Long::longValue).sum()));
        Figure.Row row = new Figure.Row(t.quote(name), cells);
        if (most == 0) return row;
        return row.drawn(IntStream.range(0, acts.size())
                .filter(i -> acts.get(i) > 0)
                .mapToObj(i -> Figure.Part.of(i + 1, percent(acts.get(i), most)))
                .toList());
    }

    private static BigDecimal percent(long acts, long most) {
        return BigDecimal.valueOf(acts * 100).divide(BigDecimal.valueOf(most), 1, RoundingMode.DOWN);
    }

    private List<Figure.Evidence> records(List<ParticipationService.Act> acts) {
        List<Figure.Evidence> records = new ArrayList<>();
        for (ParticipationService.Act act : acts)
            subjects.find(act.subject(), request.language())
                    .flatMap(view -> record(act, view))
                    .ifPresent(records::add);
        return records;
    }

    private Optional<Figure.Evidence> record(ParticipationService.Act act, SubjectSource.View view) {
        String address = view.address();
        if (address == null) return Optional.empty();
        String title = view.title();
        return Optional.of(new Figure.Evidence(
                t.quote(title == null ? t.get("kind." + act.subject().kind()) : title),
                request.link(address),
                t.date(act.at())));
    }

    private String name(YearMonth month) {
        return t.get("month." + month.getMonthValue()) + '\u00a0' + month.getYear();
    }

    private String name(Channel channel) {
        return t.get("journal.channel." + channel.name().toLowerCase(Locale.ROOT));
    }
}
