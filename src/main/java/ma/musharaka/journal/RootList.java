package ma.musharaka.journal;

import java.time.Instant;
import java.util.List;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The published roots, as data: whoever keeps one can tell later whether the journal before it was changed. */
@Component
class RootList extends StoredList<JournalRoot, JournalRoot> {

    RootList(JournalRoots roots) {
        super(
                roots,
                Sort.by("seq"),
                "seq",
                List.of(
                        told("seq", Type.NUMBER, "journal.data.seq", JournalRoot::seq),
                        told("hash", Type.TEXT, "journal.data.hash", JournalRoot::hash),
                        told("publishedAt", Type.INSTANT, "journal.data.published-at", JournalRoot::publishedAt)));
    }

    @Override
    public String name() {
        return "journal-roots";
    }

    @Override
    public String titleKey() {
        return "journal.data.roots";
    }

    @Override
    public String textKey() {
        return "journal.data.roots-text";
    }

    @Override
    public String path() {
        return "/receipts";
    }

    @Override
    protected Specification<JournalRoot> where(Asked asked) {
        return Specification.unrestricted();
    }

    @Override
    protected List<JournalRoot> tell(List<JournalRoot> found) {
        return found;
    }

    @Override
    protected Row frame(JournalRoot root) {
        return frame(String.valueOf(root.seq()), null, root.publishedAt(), null, null);
    }

    @Override
    protected Instant changedAt(JournalRoot root) {
        return root.publishedAt();
    }
}
