package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A dated step in the making of a programme. */
@Entity
class ProgrammeStep extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column
    private int position;

    @Column
    private LocalDate date;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable ProgrammeState state;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private @Nullable LocalizedText text;

    @Column
    private @Nullable String link;

    protected ProgrammeStep() {}

    ProgrammeStep(Programme programme, int position) {
        this.programme = programme;
        this.position = position;
    }

    void apply(ProgrammeHead.Step step) {
        date = step.date();
        endDate = step.endDate();
        state = step.state();
        title = step.title();
        text = step.text();
        link = step.link();
    }

    ProgrammeHead.Step content() {
        return new ProgrammeHead.Step(date, endDate, state, title, OptionalText.orEmpty(text), link);
    }
}
