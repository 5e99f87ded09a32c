package ma.musharaka.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.LocalizedTexts;
import ma.musharaka.platform.Money;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published programme and all that hangs on it. */
@Entity
class Programme extends CommuneOwned {

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private LocalizedText summary;

    @Column(name = "start_year")
    private int startYear;

    @Column(name = "end_year")
    private int endYear;

    @Column(name = "declared_total")
    private @Nullable BigDecimal declaredTotal;

    @Embedded
    @EmbeddedColumnNaming("difference_note_%s")
    private @Nullable LocalizedText differenceNote;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedTexts objectives;

    @Column(name = "progress_invented")
    private boolean progressInvented;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ProgrammeAxis> axes = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ProgrammeStep> steps = new ArrayList<>();

    protected Programme() {}

    Programme(ProgrammeData data) {
        slug = data.slug();
        title = data.title();
        summary = data.summary();
        startYear = data.startYear();
        endYear = data.endYear();
        declaredTotal =
                data.declaredTotal() == null ? null : data.declaredTotal().amount();
        differenceNote = data.differenceNote();
        objectives = new LocalizedTexts(data.objectives());
        progressInvented = data.progressInvented();
        for (ProgrammeData.Axis axis : data.axes()) axes.add(new ProgrammeAxis(this, axes.size() + 1, axis));
        for (ProgrammeData.Step step : data.steps()) steps.add(new ProgrammeStep(this, steps.size() + 1, step));
    }

    String slug() {
        return slug;
    }

    LocalizedText title() {
        return title;
    }

    boolean isProgressInvented() {
        return progressInvented;
    }

    List<ProgrammeAxis> axes() {
        return axes;
    }

    ProgrammeData data() {
        return new ProgrammeData(
                slug,
                title,
                summary,
                startYear,
                endYear,
                declaredTotal == null ? null : new Money(declaredTotal),
                differenceNote,
                objectives.items(),
                axes.stream().map(ProgrammeAxis::data).toList(),
                steps.stream().map(ProgrammeStep::data).toList(),
                progressInvented);
    }
}
