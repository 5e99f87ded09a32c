package ma.musharaka.charter.ui;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.charter.CharterState;
import ma.musharaka.charter.FollowUp;
import ma.musharaka.charter.FollowUpData;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the charter in force is kept: commitments with their history, indicators, the joint cell and its reviews. */
@Component
public class FollowUpReading implements ReadingSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CharterService charters;
    private final FollowUp followUp;
    private final Pages pages;

    FollowUpReading(CharterService charters, FollowUp followUp, Pages pages) {
        this.charters = charters;
        this.followUp = followUp;
        this.pages = pages;
    }

    /**
     * The page of the follow-up.
     *
     * @param charter the edition in force; nothing while there is none
     * @param figure the indicators, where there are any
     */
    public record Shown(
            @Nullable CharterData charter,
            FollowUpData now,
            @Nullable Figure figure) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        FollowUpData now = followUp.now();
        CharterData charter = charters.standing()
                .filter(each -> each.state() == CharterState.IN_FORCE)
                .orElse(null);
        return Optional.of(pages.page(
                        "charter/followup",
                        request,
                        new Shown(charter, now, now.indicators().isEmpty() ? null : figure(now, request.texts())),
                        request.texts().get("charter.follow-up"),
                        request.texts()
                                .get(
                                        "charter.follow-up-description",
                                        request.site().name()))
                .under("charter.navigation", "/charter"));
    }

    private static Figure figure(FollowUpData now, Translator t) {
        return new Figure(
                "indicators",
                t.get("charter.indicators"),
                List.of(
                        new Figure.Column(t.get("charter.indicator")),
                        new Figure.Column(t.get("charter.measure")),
                        new Figure.Column(t.get("charter.target")),
                        new Figure.Column(t.get("charter.period-end"))),
                now.indicators().stream().map(each -> row(each, t)).toList(),
                null,
                t.get("charter.indicators-note"));
    }

    private static Figure.Row row(FollowUpData.Indicator indicator, Translator t) {
        Content none = t.quote(t.get("figure.not-reported"));
        FollowUpData.Measure newest = indicator.newest().orElse(null);
        Figure.Row row = new Figure.Row(
                t.say(indicator.name()),
                List.of(
                        newest == null ? none : amount(newest.value(), indicator, t),
                        amount(indicator.target(), indicator, t),
                        newest == null ? none : t.date(newest.periodEnd())));
        if (newest == null) return row;
        return row.drawn(Figure.Part.of(
                        0, newest.value().multiply(HUNDRED).divide(indicator.target(), 1, RoundingMode.HALF_UP)))
                .unfolding(
                        t.get("charter.measures", indicator.measures().size()),
                        indicator.measures().stream()
                                .map(each -> new Figure.Evidence(
                                        output -> {
                                            t.date(each.periodEnd()).writeTo(output);
                                            if (each.source().text(t.language()).isEmpty()) return;
                                            output.writeContent(" · ");
                                            t.say(each.source()).writeTo(output);
                                        },
                                        "",
                                        amount(each.value(), indicator, t)))
                                .toList());
    }

    private static Content amount(BigDecimal value, FollowUpData.Indicator indicator, Translator t) {
        return output -> {
            t.number(value).writeTo(output);
            output.writeContent(" ");
            t.say(indicator.unit()).writeTo(output);
        };
    }
}
