package ma.musharaka.platform;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature's answer to "what is this?" for its own kind of subject, within the commune of the moment. */
public interface SubjectSource {

    String kind();

    Optional<View> find(UUID id, Language language);

    /**
     * What a page of another room may show of the subject.
     *
     * @param title nothing while the subject is not public
     * @param address where the public reads it, without language; nothing while it is not public
     * @param stateKey text key of its state
     * @param explanation why it is in this state, where there is something to say
     */
    record View(
            @Nullable String title,
            @Nullable String address,
            String stateKey,
            @Nullable String explanation) {

        public View(@Nullable String title, @Nullable String address, String stateKey) {
            this(title, address, stateKey, null);
        }
    }
}
