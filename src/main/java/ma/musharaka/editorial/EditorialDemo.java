package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Slug;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** News, notes and pages of the demonstration, retold from the public record or visibly invented. */
@Component
class EditorialDemo implements DemoSource {

    private final Entries entries;
    private final EntrySlugs slugs;
    private final RevisionLog log;
    private final Clock clock;

    record Written(List<Piece> entries) {}

    /**
     * One entry of a file.
     *
     * @param published in Moroccan time; nothing: it stays a draft
     */
    record Piece(
            EntryKind kind,
            @Nullable String slug,
            LocalizedText title,
            LocalizedText summary,
            LocalizedText body,
            @Nullable LocalDateTime published) {}

    EditorialDemo(Entries entries, EntrySlugs slugs, RevisionLog log, Clock clock) {
        this.entries = entries;
        this.slugs = slugs;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("editorial", Written.class)
                .ifPresent(written -> written.entries().forEach(this::load));
    }

    private void load(Piece piece) {
        Instant now = Instant.now(clock);
        EntryContent content = new EntryContent(piece.title(), piece.summary(), piece.body(), null);
        String slug = piece.slug() == null ? Slug.of(piece.title(), piece.kind().code()) : piece.slug();
        Entry entry = entries.save(new Entry(piece.kind(), slug, content, now));
        slugs.save(new EntrySlug(slug, entry.id()));
        log.add(entry.subject(), 0, RevisionAct.SAVED, null, null, content);
        if (piece.published() != null)
            entry.publish(piece.published().atZone(Translator.ZONE).toInstant(), now);
    }
}
