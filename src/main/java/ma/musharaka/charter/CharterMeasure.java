package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The value of an indicator for the period that ends on a day; what is written later for the same day corrects it. */
@Entity
@Immutable
class CharterMeasure extends AppendOnly {

    @Column(name = "indicator_id")
    private UUID indicator;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column
    private BigDecimal measured;

    @Embedded
    @EmbeddedColumnNaming("source_%s")
    private @Nullable LocalizedText source;

    @Column
    private Instant at;

    protected CharterMeasure() {}

    CharterMeasure(UUID indicator, LocalDate periodEnd, BigDecimal measured, LocalizedText source, Instant at) {
        this.indicator = indicator;
        this.periodEnd = periodEnd;
        this.measured = measured;
        this.source = OptionalText.orNull(source);
        this.at = at;
    }

    UUID indicator() {
        return indicator;
    }

    FollowUpData.Measure data() {
        return new FollowUpData.Measure(periodEnd, measured, OptionalText.orEmpty(source));
    }
}
