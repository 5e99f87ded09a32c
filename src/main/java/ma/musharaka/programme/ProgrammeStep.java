package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private @Nullable String link;

    protected ProgrammeStep() {}

    ProgrammeStep(Programme programme, int position, ProgrammeData.Step data) {
        this.programme = programme;
        this.position = position;
        date = data.date();
        endDate = data.endDate();
        title = data.title();
        text = data.text();
        link = data.link().orElse(null);
    }

    ProgrammeData.Step data() {
        String[] parts = link == null ? new String[0] : link.split("/", -1);
        return new ProgrammeData.Step(
                date,
                endDate,
                title,
                text,
                parts.length == 3 ? parts[1].substring(0, parts[1].length() - 1) : null,
                parts.length == 3 ? parts[2] : null);
    }
}
