package ma.musharaka.petition;

import java.util.Objects;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.privacy.ProcessingStops;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/** The receipt of a signature by letter: what was signed, when, at which level, and its code; nobody's name. */
@Component
class SignatureLetters {

    private final PeopleService people;
    private final ProcessingStops stops;
    private final Messenger messenger;
    private final Texts texts;
    private final Sites sites;

    SignatureLetters(PeopleService people, ProcessingStops stops, Messenger messenger, Texts texts, Sites sites) {
        this.people = people;
        this.stops = stops;
        this.messenger = messenger;
        this.texts = texts;
        this.sites = sites;
    }

    /** In the transaction of the signature: none is counted without its letter, where letters are wanted. */
    void tell(UUID person, Petition petition, PetitionSignature signature) {
        if (stops.isStopped(person, "letters")) return;
        people.contact(person).ifPresent(contact -> {
            Translator t = texts.in(contact.language());
            Site site = sites.current();
            String code = Objects.requireNonNull(signature.receipt()).toString();
            messenger.send(new Messenger.Message(
                    contact.to(),
                    contact.language(),
                    "petition-signed",
                    petition.text().object(),
                    t.plainDate(signature.signedOn()),
                    SignatureReceipts.levelSaid(signature.level(), t),
                    code,
                    site.origin() + site.link("/receipts/" + code, contact.language()),
                    site.origin() + site.link("/petitions/" + petition.number(), contact.language())));
        });
    }
}
