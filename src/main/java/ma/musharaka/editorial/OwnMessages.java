package ma.musharaka.editorial;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** Messages to the commune under a person's address that have not gone on to its mail yet; of others nothing is kept. */
@Component
class OwnMessages implements PersonalDataSource {

    private final ContactMessages messages;
    private final PeopleService people;

    OwnMessages(ContactMessages messages, PeopleService people) {
        this.messages = messages;
        this.people = people;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String code() {
        return "messages";
    }

    @Override
    public String titleKey() {
        return "privacy.data.messages";
    }

    @Override
    public List<Item> of(UUID person) {
        return waiting(person).stream()
                .map(message -> Item.of(
                        Field.of("name", "privacy.data.name", message.draft().name()),
                        Field.of(
                                "replyTo", "privacy.data.email", message.draft().replyTo()),
                        Field.of("text", "privacy.data.text", message.draft().text()),
                        Field.of("writtenAt", "privacy.data.at", message.writtenAt())))
                .toList();
    }

    private List<ContactMessage> waiting(UUID person) {
        return people.contact(person)
                .map(contact -> messages.findByReplyToOrderByWrittenAt(contact.to()))
                .orElse(List.of());
    }

    @Override
    public int erase(UUID person) {
        List<ContactMessage> waiting = waiting(person);
        messages.deleteAll(waiting);
        return waiting.size();
    }
}
