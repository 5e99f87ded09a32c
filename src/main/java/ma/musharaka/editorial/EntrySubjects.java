package ma.musharaka.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what an entry is, to everyone while it is public, and lets search find it then. */
@Component
class EntrySubjects implements SubjectSource, SearchSource {

    private final EntryService service;
    private final Entries entries;

    EntrySubjects(EntryService service, Entries entries) {
        this.service = service;
        this.entries = entries;
    }

    @Override
    public String kind() {
        return EntryService.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        Optional<View> shown = service.find(id)
                .map(entry -> new View(
                        entry.content().title().text(language), entry.address(), EntryState.PUBLISHED.textKey()));
        return shown.isPresent()
                ? shown
                : entries.findById(id).map(entry -> new View(null, null, "editorial.state.not-public"));
    }

    @Override
    public Class<?> indexed() {
        return Entry.class;
    }

    @Override
    public List<?> changedSince(Instant instant) {
        return entries.findByChangedAtGreaterThanEqual(instant);
    }
}
