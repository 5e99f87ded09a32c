package ma.musharaka.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.search.CivicAnalysis;
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

/** News, a press note or a standing page: what its editors work on, and beside it what readers see. */
@Entity
@Indexed
@Table(name = "editorial_entry")
class Entry extends CommuneOwned {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private EntryKind kind;

    @Column
    private String slug;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private EntryContent draft;

    @Column
    private int latest = 1;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EntryContent shown;

    @Column(name = "shown_version")
    private int shownVersion;

    @Column(name = "draft_picture")
    private @Nullable String draftPicture;

    @Column(name = "shown_picture")
    private @Nullable String shownPicture;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "updated_at")
    private @Nullable Instant updatedAt;

    @Column
    private boolean withdrawn;

    @Column
    private boolean announced;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Entry() {}

    Entry(EntryKind kind, String slug, EntryContent draft, Instant now) {
        this.kind = kind;
        this.slug = slug;
        this.draft = draft;
        this.draftPicture = hash(draft);
        this.changedAt = now;
    }

    private static @Nullable String hash(EntryContent content) {
        return content.picture() == null ? null : content.picture().hash();
    }

    /** Whether everyone may find it: once its publication has been said, never before. */
    @Transient
    @GenericField(name = "visible", projectable = Projectable.NO)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.DEFAULT,
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "announced")),
                @ObjectPath(@PropertyValue(propertyName = "withdrawn"))
            })
    public boolean isVisible() {
        return announced && !withdrawn;
    }

    @Transient
    @FullTextField(name = "title_ar", analyzer = CivicAnalysis.ARABIC)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "shown")))
    public String getArabicTitle() {
        return shown == null ? "" : shown.title().text(Language.AR);
    }

    /** With the Tamazight one: both are found as they are written. */
    @Transient
    @FullTextField(name = "title_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "shown")))
    public String getFrenchTitle() {
        return shown == null ? "" : frenchAndTamazight(shown.title());
    }

    @Transient
    @FullTextField(name = "text_ar", analyzer = CivicAnalysis.ARABIC)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "shown")))
    public String getArabicText() {
        return shown == null
                ? ""
                : shown.summary().text(Language.AR)
                        + "\n"
                        + Markdown.plain(shown.body().text(Language.AR));
    }

    @Transient
    @FullTextField(name = "text_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "shown")))
    public String getFrenchText() {
        return shown == null
                ? ""
                : frenchAndTamazight(shown.summary()) + "\n" + Markdown.plain(frenchAndTamazight(shown.body()));
    }

    private static String frenchAndTamazight(LocalizedText text) {
        return text.text(Language.FR) + (text.zgh() == null ? "" : "\n" + text.zgh());
    }

    /** The next version of what its editors work on; readers do not see it yet. */
    void revise(EntryKind kind, String slug, EntryContent content, int version, Instant now) {
        this.kind = kind;
        this.slug = slug;
        this.draft = content;
        this.draftPicture = hash(content);
        this.latest = version;
        this.changedAt = now;
    }

    /**
     * Shows readers the newest version, from a moment on.
     *
     * @return whether it becomes public by this
     */
    boolean publish(Instant at, Instant now) {
        boolean wasPublic = state(now) == EntryState.PUBLISHED;
        if (wasPublic && at.isAfter(now)) throw new IllegalStateException("readers see it already");
        shown = draft;
        shownPicture = draftPicture;
        shownVersion = latest;
        changedAt = now;
        if (wasPublic) {
            updatedAt = now;
            return false;
        }
        publishedAt = at;
        updatedAt = null;
        withdrawn = false;
        announced = !at.isAfter(now);
        return announced;
    }

    void withdraw(Instant now) {
        if (publishedAt == null) throw new IllegalStateException("it was never given to readers");
        // what readers never saw is a draft again
        if (publishedAt.isAfter(now)) publishedAt = null;
        else withdrawn = true;
        announced = false;
        changedAt = now;
    }

    /** Whether its publication is to be said now, and was not before. */
    boolean announce(Instant now) {
        if (announced || state(now) != EntryState.PUBLISHED) return false;
        announced = true;
        changedAt = now;
        return true;
    }

    EntryState state(Instant now) {
        if (withdrawn) return EntryState.WITHDRAWN;
        if (publishedAt == null) return EntryState.DRAFT;
        return publishedAt.isAfter(now) ? EntryState.SCHEDULED : EntryState.PUBLISHED;
    }

    EntryKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    int shownVersion() {
        return shownVersion;
    }

    int latest() {
        return latest;
    }

    SubjectRef subject() {
        return new SubjectRef(EntryService.KIND, id());
    }

    /** What readers see; only of one that is public. */
    EntryData data() {
        return new EntryData(
                id(), kind, slug, Objects.requireNonNull(shown, "never published"), publishedAt, updatedAt);
    }

    EntryData preview(Instant now) {
        return new EntryData(id(), kind, slug, draft, publishedAt == null ? now : publishedAt, null);
    }

    EntrySheet sheet(Instant now) {
        return new EntrySheet(
                id(),
                kind,
                slug,
                state(now),
                draft,
                latest,
                publishedAt != null && !withdrawn && !draft.equals(shown),
                publishedAt,
                changedAt);
    }
}
