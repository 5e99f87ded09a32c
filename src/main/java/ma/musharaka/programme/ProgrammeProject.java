package ma.musharaka.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.people.revision.Drafted;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.LocalizedTexts;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.search.CivicAnalysis;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project of a programme. */
@Entity
@Indexed
class ProgrammeProject extends Drafted<ProjectContent> {

    static final String KIND = "project";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "axis_id")
    private ProgrammeAxis axis;

    @Column
    private int number;

    @Column
    private int position;

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private @Nullable LocalizedText summary;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private KeptLists.Activities activities;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedTexts partners;

    @Column(name = "start_date")
    private @Nullable LocalDate start;

    @Embedded
    @EmbeddedColumnNaming("start_rule_%s")
    private @Nullable LocalizedText startRule;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Embedded
    @EmbeddedColumnNaming("end_rule_%s")
    private @Nullable LocalizedText endRule;

    @Column
    private BigDecimal cost;

    @Embedded
    @EmbeddedColumnNaming("cost_note_%s")
    private @Nullable LocalizedText costNote;

    @Column
    private @Nullable BigDecimal committed;

    @Column
    private @Nullable BigDecimal paid;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private KeptLists.Fundings funding;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedTexts lead;

    /** Each between two commas, so that whoever touches this one is found. */
    @Column
    private String linked = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedTexts problem;

    @Column
    private String relevance = "";

    @Column
    private @Nullable BigDecimal latitude;

    @Column
    private @Nullable BigDecimal longitude;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private @Nullable LocalizedText place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable Completion completion;

    @Column
    private @Nullable Integer progress;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProjectMilestone> milestones = new ArrayList<>();

    protected ProgrammeProject() {}

    ProgrammeProject(ProgrammeAxis axis, int position, ProjectContent content, Instant now) {
        super(now);
        this.axis = axis;
        this.position = position;
        apply(content);
    }

    @Override
    protected final void apply(ProjectContent content) {
        axis = axis.programme().axis(content.axis()).orElseThrow(() -> new IllegalStateException("no such axis"));
        number = content.number();
        slug = content.slug();
        title = content.title();
        summary = content.summary();
        activities = new KeptLists.Activities(content.activities());
        partners = new LocalizedTexts(content.partners());
        start = content.start();
        startRule = content.startRule();
        end = content.end();
        endRule = content.endRule();
        cost = content.cost().amount();
        costNote = content.costNote();
        committed = amount(content.committed());
        paid = amount(content.paid());
        funding = new KeptLists.Fundings(content.funding());
        lead = one(content.lead());
        linked = content.linked().isEmpty() ? "" : "," + String.join(",", content.linked()) + ",";
        problem = one(content.problem());
        relevance = content.relevance().stream().map(Relevance::name).collect(Collectors.joining(","));
        completion = content.completion();
        progress = content.reported();
        Place where = content.place();
        latitude = where == null ? null : BigDecimal.valueOf(where.latitude());
        longitude = where == null ? null : BigDecimal.valueOf(where.longitude());
        place = where == null ? null : where.name();
        // row by row, for a place in the order is given once
        for (int i = 0; i < content.milestones().size(); i++) {
            if (i == milestones.size()) milestones.add(new ProjectMilestone(this, i + 1));
            milestones.get(i).apply(content.milestones().get(i));
        }
        while (milestones.size() > content.milestones().size()) milestones.removeLast();
    }

    private static LocalizedTexts one(@Nullable LocalizedText text) {
        return new LocalizedTexts(text == null ? List.of() : List.of(text));
    }

    private static @Nullable LocalizedText one(LocalizedTexts texts) {
        return texts.items().isEmpty() ? null : texts.items().getFirst();
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    @Transient
    @FullTextField(name = "title_ar", analyzer = CivicAnalysis.ARABIC)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "title")))
    public String getArabicTitle() {
        return title.text(Language.AR);
    }

    @Transient
    @FullTextField(name = "title_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "title")))
    public String getFrenchTitle() {
        return title.text(Language.FR);
    }

    @Transient
    @FullTextField(name = "text_ar", analyzer = CivicAnalysis.ARABIC)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "summary")))
    public String getArabicText() {
        return OptionalText.orEmpty(summary).text(Language.AR);
    }

    @Transient
    @FullTextField(name = "text_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "summary")))
    public String getFrenchText() {
        return OptionalText.orEmpty(summary).text(Language.FR);
    }

    /** Whether everyone may find it: it and its programme are published. */
    @Transient
    @GenericField(name = "visible", projectable = Projectable.NO)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "shownVersion")),
                @ObjectPath({
                    @PropertyValue(propertyName = "axis"),
                    @PropertyValue(propertyName = "programme"),
                    @PropertyValue(propertyName = "shownVersion")
                })
            })
    public boolean isVisible() {
        return isShown() && axis.programme().isShown();
    }

    @Override
    protected SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    ProgrammeAxis axis() {
        return axis;
    }

    LocalizedText title() {
        return title;
    }

    String slug() {
        return slug;
    }

    int position() {
        return position;
    }

    /** Whether its place moved. */
    boolean standAt(int place) {
        boolean moved = position != place;
        position = place;
        return moved;
    }

    @Override
    protected ProjectContent content() {
        return content(milestones.stream().map(ProjectMilestone::content).toList());
    }

    /** With milestones that were read together with those of other projects. */
    ProjectContent content(List<ProjectContent.Milestone> read) {
        return new ProjectContent(
                axis.code(),
                number,
                slug,
                title,
                OptionalText.orEmpty(summary),
                activities.items(),
                read,
                start,
                startRule,
                end,
                endRule,
                new Money(cost),
                costNote,
                money(committed),
                money(paid),
                funding.items(),
                partners.items(),
                one(lead),
                place(),
                linked.isEmpty() ? List.of() : List.of(linked.substring(1).split(",")),
                one(problem),
                relevance.isEmpty()
                        ? Set.of()
                        : Stream.of(relevance.split(","))
                                .map(Relevance::valueOf)
                                .collect(Collectors.toSet()),
                completion,
                progress);
    }

    private @Nullable Place place() {
        return latitude == null || longitude == null || place == null
                ? null
                : new Place(latitude.doubleValue(), longitude.doubleValue(), place);
    }
}
