package ma.musharaka.charter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.MemberData;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How far the charter is kept.
 *
 * @param cell the joint follow-up cell, where the commune has one
 * @param reviews of the cell, the newest first
 * @param judgements by the code of the commitment, the newest first
 */
public record FollowUpData(
        @Nullable BodyData cell,
        List<MemberData> members,
        List<Review> reviews,
        List<Indicator> indicators,
        Map<String, List<Judgement>> judgements) {

    /** What the cell found when it met. */
    public record Review(
            LocalDate heldOn, LocalizedText text, @Nullable String link) {}

    /** An indicator with its values, the newest period first. */
    public record Indicator(
            UUID id, LocalizedText name, LocalizedText unit, BigDecimal target, List<Measure> measures) {

        public Optional<Measure> newest() {
            return measures.stream().findFirst();
        }
    }

    /** A value for the period that ends on a day. */
    public record Measure(LocalDate periodEnd, BigDecimal value, LocalizedText source) {}

    /** What was found of a commitment on a day, and what it rests on. */
    public record Judgement(
            Verdict verdict,
            LocalDate on,
            int edition,
            LocalizedText text,
            @Nullable String link,
            CharterData.@Nullable Document document) {}

    public List<Judgement> of(CharterData.Commitment commitment) {
        return judgements.getOrDefault(commitment.code(), List.of());
    }

    /** What was found last; nothing while nobody has looked. */
    public Optional<Judgement> newest(CharterData.Commitment commitment) {
        return of(commitment).stream().findFirst();
    }

    public boolean isEmpty() {
        return reviews.isEmpty() && indicators.isEmpty() && judgements.isEmpty();
    }
}
