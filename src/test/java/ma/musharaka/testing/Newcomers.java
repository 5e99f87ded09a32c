package ma.musharaka.testing;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.Asking;
import ma.musharaka.people.Entering;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;

/** People who open an account in the commune of the moment, by the link of their letter. */
public final class Newcomers {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    private final Entering entering;
    private final OutboxReader outbox;
    private final Sites sites;

    public Newcomers(Entering entering, OutboxReader outbox, Sites sites) {
        this.entering = entering;
        this.outbox = outbox;
        this.sites = sites;
    }

    /** Someone whom nobody knew before. */
    public SignedIn any(String name, Language language) {
        return at("newcomer-" + UUID.randomUUID() + "@demo.example", name, language);
    }

    public SignedIn at(String email, String name, Language language) {
        entering.ask(new Asking(email, name, "", language, sites.current().origin(), "/", null));
        String letter = outbox.newest().stream()
                .filter(each -> each.to().equals(email))
                .findFirst()
                .orElseThrow()
                .body();
        Matcher token = TOKEN.matcher(letter);
        if (!token.find()) throw new AssertionError("no link in: " + letter);
        if (entering.enter(token.group(1), null, "", true) instanceof Entering.Entered.In in) return in.person();
        throw new AssertionError(email + " cannot come in");
    }
}
