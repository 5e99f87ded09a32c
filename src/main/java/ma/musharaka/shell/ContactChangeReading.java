package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.ContactChanging;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person says that they are reached at another address or number. */
@Component
public class ContactChangeReading implements ReadingSource {

    private final Pages pages;
    private final PersonalAccount accounts;
    private final ContactChanging changing;
    private final MusharakaProperties properties;

    ContactChangeReading(
            Pages pages, PersonalAccount accounts, ContactChanging changing, MusharakaProperties properties) {
        this.pages = pages;
        this.accounts = accounts;
        this.changing = changing;
        this.properties = properties;
    }

    /**
     * @param account nothing for a visitor who has not come in
     * @param waiting what waits for its code
     * @param outcome what became of the code: {@code done}, {@code gone} or {@code account}; empty before
     */
    public record Own(
            PersonalAccount.@Nullable Account account,
            @Nullable String waiting,
            String outcome,
            boolean demo) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        String outcome = request.parameter("outcome")
                .filter(said -> said.equals("done") || said.equals("gone") || said.equals("account"))
                .orElse("");
        Own own = visitor == null
                ? new Own(null, null, "", properties.demo())
                : new Own(
                        accounts.of(visitor.personId()).orElse(null),
                        changing.waiting(visitor.personId()).orElse(null),
                        outcome,
                        properties.demo());
        return Optional.of(pages.page(
                "shell/contact-change",
                request,
                own,
                request.texts().get("shell.contact-change.title"),
                request.texts().get("shell.contact-change.text")));
    }
}
