package ma.musharaka.charter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invented adhesions, indicators, reviews and judgements of the demonstration's charter. */
@Component
class FollowUpDemo implements DemoSource {

    private final CharterIndicators indicators;
    private final CharterMeasures measures;
    private final CharterReviews reviews;
    private final CharterJudgements judgements;
    private final CharterAdhesions adhesions;
    private final Bodies bodies;
    private final PeopleService people;
    private final Clock clock;

    /**
     * What is told.
     *
     * @param edition in force
     * @param citizens addresses of invented people who adhere
     * @param delegates addresses of those who filed their associations' adhesion
     */
    record Told(
            int edition,
            LocalDate adheredOn,
            List<String> citizens,
            List<String> delegates,
            List<Indicator> indicators,
            List<Review> reviews,
            List<Judgement> judgements) {}

    record Indicator(LocalizedText name, LocalizedText unit, BigDecimal target, List<Measure> measures) {}

    record Measure(
            LocalDate periodEnd, BigDecimal value, @Nullable LocalizedText source) {}

    record Review(
            LocalDate heldOn, LocalizedText text, @Nullable String link) {}

    record Judgement(int edition, String commitment, Verdict verdict, LocalDate day, LocalizedText text, String link) {}

    FollowUpDemo(
            CharterIndicators indicators,
            CharterMeasures measures,
            CharterReviews reviews,
            CharterJudgements judgements,
            CharterAdhesions adhesions,
            Bodies bodies,
            PeopleService people,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.reviews = reviews;
        this.judgements = judgements;
        this.adhesions = adhesions;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    /** After the charter, the bodies and the people. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("charter-follow-up", Told.class).ifPresent(this::load);
    }

    private void load(Told told) {
        for (String citizen : told.citizens()) people.invented(citizen).ifPresent(person -> adhere(person, null, told));
        for (String delegate : told.delegates())
            people.invented(delegate)
                    .ifPresent(person ->
                            people.mandatesOf(person).forEach(association -> adhere(person, association.id(), told)));
        Instant now = Instant.now(clock);
        for (Indicator each : told.indicators()) {
            CharterIndicator indicator = indicators.saveAndFlush(new CharterIndicator(
                    (int) indicators.count() + 1, new IndicatorDraft(each.name(), each.unit(), each.target())));
            for (Measure measure : each.measures())
                measures.save(new CharterMeasure(
                        indicator.id(),
                        measure.periodEnd(),
                        measure.value(),
                        OptionalText.orEmpty(measure.source()),
                        now));
        }
        for (BodyData body : bodies.today())
            if (body.kind() == BodyKind.FOLLOW_UP_CELL)
                for (Review each : told.reviews())
                    reviews.save(new CharterReview(body.id(), each.heldOn(), each.text(), each.link()));
        for (Judgement each : told.judgements())
            judgements.save(new CharterJudgement(
                    each.edition(),
                    new JudgementDraft(each.commitment(), each.verdict(), each.day(), each.text(), each.link(), null)));
    }

    private void adhere(UUID person, @Nullable UUID association, Told told) {
        adhesions.save(
                new CharterAdhesion(person, association, told.edition(), told.adheredOn(), AdhesionService.CONSENT));
    }
}
