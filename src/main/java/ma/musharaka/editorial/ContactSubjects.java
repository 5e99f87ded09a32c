package ma.musharaka.editorial;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the holder of a receipt that their message went on; nobody reads it here. */
@Component
class ContactSubjects implements SubjectSource {

    private final ContactMessages messages;

    ContactSubjects(ContactMessages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return ContactMessage.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return messages.findById(id).map(message -> new View(null, null, "editorial.contact.passed-on"));
    }
}
