package ma.musharaka.counter;

import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/**
 * What was written down in someone's name, told at the address that was left: whoever never came to the counter learns of
 * it. The claim code is not in it, since a clerk may have misheard the address.
 */
@Component
class CounterLetters {

    private final Messenger messenger;
    private final Texts texts;
    private final Sites sites;

    CounterLetters(Messenger messenger, Texts texts, Sites sites) {
        this.messenger = messenger;
        this.texts = texts;
        this.sites = sites;
    }

    /** In the transaction of the record, where somebody left an address or a number. */
    void tell(CounterDraft draft, CounterEntry entry) {
        if (draft.contact().isEmpty()) return;
        Site site = sites.current();
        Language language = site.defaultLanguage();
        Translator t = texts.in(language);
        CounterRecord record = entry.data();
        String receipt = record.receipt().toString();
        messenger.send(new Messenger.Message(
                draft.contact(),
                language,
                "paper-recorded",
                t.get("kind." + draft.kind()),
                t.plainDate(record.actedOn()),
                receipt,
                site.origin() + site.link("/receipts/" + receipt, language),
                site.origin() + site.link("/contact", language)));
    }
}
