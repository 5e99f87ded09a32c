package ma.musharaka.people;

import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Sites;
import org.springframework.stereotype.Component;

/** Tells a person what was changed in how they come in: whoever did not do it learns of it while it can be mended. */
@Component
public class SafetyLetters {

    private final Messenger messenger;
    private final Sites sites;

    SafetyLetters(Messenger messenger, Sites sites) {
        this.messenger = messenger;
        this.sites = sites;
    }

    /** In the transaction of the change: no change without its letter, no letter without its change. */
    public void tell(PeopleService.Contact to, String template) {
        messenger.send(new Messenger.Message(
                to.to(),
                to.language(),
                template,
                to.displayName(),
                sites.current().origin() + "/account"));
    }
}
