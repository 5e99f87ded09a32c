package ma.musharaka.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.people.revision.Drafted;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.LocalizedTexts;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A programme, with its axes and the steps of its making. */
@Entity
class Programme extends Drafted<ProgrammeHead> {

    static final String KIND = "programme";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private ProgrammeKind kind;

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private @Nullable LocalizedText summary;

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

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProgrammeStep> steps = new ArrayList<>();

    protected Programme() {}

    Programme(ProgrammeHead head, Instant now) {
        super(now);
        apply(head);
    }

    @Override
    protected final void apply(ProgrammeHead head) {
        kind = head.kind();
        slug = head.slug();
        title = head.title();
        summary = head.summary();
        startYear = head.startYear();
        endYear = head.endYear();
        Money declared = head.declaredTotal();
        declaredTotal = declared == null ? null : declared.amount();
        differenceNote = head.differenceNote();
        objectives = new LocalizedTexts(head.objectives());
        progressInvented = head.invented();
        axes.forEach(ProgrammeAxis::hide);
        for (int i = 0; i < head.axes().size(); i++)
            place(head.axes().get(i)).show(i + 1, head.axes().get(i));
        // row by row, for a place in the order is given once
        for (int i = 0; i < head.steps().size(); i++) {
            if (i == steps.size()) steps.add(new ProgrammeStep(this, i + 1));
            steps.get(i).apply(head.steps().get(i));
        }
        while (steps.size() > head.steps().size()) steps.removeLast();
    }

    /** Makes room for the projects of axes that readers do not see yet. */
    void makeRoom(ProgrammeHead head) {
        head.axes().forEach(this::place);
    }

    private ProgrammeAxis place(ProgrammeHead.Axis wanted) {
        return axis(wanted.code()).orElseGet(() -> {
            ProgrammeAxis made = new ProgrammeAxis(this, axes.size() + 1, wanted);
            axes.add(made);
            return made;
        });
    }

    Optional<ProgrammeAxis> axis(String code) {
        return axes.stream().filter(axis -> axis.code().equals(code)).findFirst();
    }

    @Override
    protected SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    ProgrammeKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    List<ProgrammeAxis> axes() {
        return axes;
    }

    LocalizedText title() {
        return title;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(id(), kind, slug, title, startYear, endYear);
    }

    boolean isProgressInvented() {
        return progressInvented;
    }

    String address() {
        return "/programmes/" + slug;
    }

    @Override
    protected ProgrammeHead content() {
        return new ProgrammeHead(
                kind,
                slug,
                title,
                OptionalText.orEmpty(summary),
                startYear,
                endYear,
                declaredTotal == null ? null : new Money(declaredTotal),
                differenceNote,
                objectives.items(),
                axes.stream()
                        .filter(ProgrammeAxis::isShown)
                        .map(ProgrammeAxis::content)
                        .toList(),
                steps.stream().map(ProgrammeStep::content).toList(),
                progressInvented);
    }
}
