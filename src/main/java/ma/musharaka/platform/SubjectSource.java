package ma.musharaka.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature's answer to "what is this?" for its own kind of subject, within the commune of the moment. */
public interface SubjectSource {

    String kind();

    Optional<View> find(UUID id, Language language);

    /** Several at once; a source of many subjects reads them together. */
    default Map<UUID, View> findAll(Collection<UUID> ids, Language language) {
        Map<UUID, View> found = new LinkedHashMap<>();
        for (UUID id : ids) find(id, language).ifPresent(view -> found.put(id, view));
        return found;
    }

    /**
     * What a page of another room may show of the subject.
     *
     * @param title nothing while the subject is not public
     * @param address where the public reads it, without language; nothing while it is not public
     * @param stateKey text key of its state
     * @param explanation why it is in this state, where there is something to say
     * @param number that people quote, where it has one
     */
    record View(
            @Nullable String title,
            @Nullable String address,
            String stateKey,
            @Nullable String explanation,
            @Nullable Integer number) {

        public View(@Nullable String title, @Nullable String address, String stateKey) {
            this(title, address, stateKey, null, null);
        }
    }
}
