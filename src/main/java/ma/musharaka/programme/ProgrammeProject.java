package ma.musharaka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.LocalizedTexts;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Place;
import ma.musharaka.search.CivicAnalysis;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
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
class ProgrammeProject extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "axis_id")
    private ProgrammeAxis axis;

    @Column
    private int number;

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private LocalizedText summary;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedTexts activities;

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

    protected ProgrammeProject() {}

    ProgrammeProject(ProgrammeAxis axis, ProgrammeData.Project data) {
        this.axis = axis;
        number = data.number();
        slug = data.slug();
        title = data.title();
        summary = data.summary();
        activities = new LocalizedTexts(data.activities());
        partners = new LocalizedTexts(data.partners());
        start = data.start();
        startRule = data.startRule();
        end = data.end();
        endRule = data.endRule();
        cost = data.cost().amount();
        costNote = data.costNote();
        completion = data.completion();
        progress = data.progress();
        Place where = data.place();
        if (where != null) {
            latitude = BigDecimal.valueOf(where.latitude());
            longitude = BigDecimal.valueOf(where.longitude());
            place = where.name();
        }
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
        return summary.text(Language.AR);
    }

    @Transient
    @FullTextField(name = "text_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "summary")))
    public String getFrenchText() {
        return summary.text(Language.FR);
    }

    /** A published programme's projects are public. */
    @Transient
    @GenericField(name = "visible", projectable = Projectable.NO)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public boolean isVisible() {
        return true;
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

    ProgrammeData.Project data() {
        return new ProgrammeData.Project(
                number,
                slug,
                title,
                summary,
                activities.items(),
                start,
                startRule,
                end,
                endRule,
                new Money(cost),
                costNote,
                partners.items(),
                place(),
                completion,
                progress);
    }

    private @Nullable Place place() {
        return latitude == null || longitude == null || place == null
                ? null
                : new Place(latitude.doubleValue(), longitude.doubleValue(), place);
    }
}
