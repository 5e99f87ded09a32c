package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.people.ContactChanging.Confirmed;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Telephones;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Another address or number for one's own account, and what the old one can do about it. */
@IntegrationTest
class ContactChangingTests {

    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    @Autowired
    private ContactChanging changing;

    @Autowired
    private PersonalAccount accounts;

    @Autowired
    private PasswordChoice passwords;

    @Autowired
    private PeopleService people;

    @Autowired
    private OwnContactChanges changes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient rows;

    private String old;
    private UUID person;

    @BeforeEach
    void someone() {
        old = anAddress();
        person = in(() -> newcomers.at(old, "Une habitante", Language.FR)).personId();
    }

    @Test
    void aNewAddressCountsOnceItsCodeCameBackAndTheOldOneIsTold() {
        String wanted = anAddress();
        ask(wanted);
        assertThat(email()).as("not before").isEqualTo(old);
        assertThat(in(() -> changing.waiting(person))).contains(wanted);
        assertThat(letters(wanted, "contact-code").getFirst())
                .as("whoever else reads it learns nothing of who asked")
                .doesNotContain("Une habitante", old);
        assertThat(confirm(codeSentTo(wanted))).isInstanceOf(Confirmed.Done.class);
        assertThat(email()).isEqualTo(wanted);
        assertThat(letters(old, "contact-changed")).hasSize(1);
        assertThat(confirm(codeSentTo(wanted))).as("once").isInstanceOf(Confirmed.Gone.class);
    }

    @Test
    void aNumberIsAddedToAnAddressAndTheAddressIsTold() {
        String number = Telephones.aNumber();
        ask("0" + number.substring(4));
        assertThat(confirm(codeSentTo(number))).isInstanceOf(Confirmed.Done.class);
        assertThat(account().phone()).isEqualTo(number);
        assertThat(email()).isEqualTo(old);
        assertThat(letters(old, "contact-changed")).hasSize(1);
    }

    @Test
    void aCodeIsNotFoundByTryingAndDoesNotLast() {
        String wanted = anAddress();
        ask(wanted);
        String code = codeSentTo(wanted);
        String wrong = code.equals("123456") ? "654321" : "123456";
        for (int left = ContactChange.MOST_WRONG_CODES - 1; left >= 0; left--)
            assertThat(confirm(wrong)).isEqualTo(new Confirmed.WrongCode(left));
        assertThat(confirm(code)).isEqualTo(new Confirmed.WrongCode(0));

        String other = anAddress();
        ask(other);
        clock.advance(ContactChange.CODE_VALIDITY.plusSeconds(1));
        assertThat(confirm(codeSentTo(other))).isInstanceOf(Confirmed.Gone.class);
        assertThat(email()).isEqualTo(old);
    }

    @Test
    void nothingTellsWhetherTheNewOneIsAnotherAccounts() {
        String others = anAddress();
        UUID other = in(() -> newcomers.at(others, "Une voisine", Language.FR)).personId();
        String nobodys = anAddress();
        ask(nobodys);
        ask(others);
        assertThat(in(() -> changing.waiting(person))).as("the last counts").contains(others);
        assertThat(letters(others, "contact-code")).hasSameSizeAs(letters(nobodys, "contact-code"));
        assertThat(confirm(codeSentTo(others)))
                .as("only who reads the letter learns it")
                .isInstanceOf(Confirmed.HasAnAccount.class);
        assertThat(email()).isEqualTo(old);
        assertThat(in(() -> accounts.of(other)).orElseThrow().email()).isEqualTo(others);
        assertThatThrownBy(() -> ask(old)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ask("ni l’un ni l’autre")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverReadsTheOldAddressUndoesItAndWhatCameAfter() {
        String first = anAddress();
        ask(first);
        confirm(codeSentTo(first));
        String token = undoTokenSentTo(old);
        String second = anAddress();
        ask(second);
        confirm(codeSentTo(second));
        String number = Telephones.aNumber();
        ask(number);
        confirm(codeSentTo(number));
        in(() -> {
            passwords.change(person, true, "", "un mot de passe volé", "test");
            return true;
        });

        leaveAPasskeyElsewhere();
        rows.sql("update person set closes_at = ? where id = ?")
                .params(clock.instant().plus(Duration.ofDays(7)), person)
                .update();

        assertThat(in(() -> changing.undoableUntil(token))).isPresent();
        assertThat(in(() -> changing.undo(token))).isTrue();

        assertThat(rows.sql("select count(*) from passkey where person_id = ?")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .as("a key that was left in any commune")
                .isZero();
        assertThat(account().closesAt()).as("a closing that was asked for").isNull();

        assertThat(email()).isEqualTo(old);
        assertThat(account().phone()).isNull();
        assertThat(in(() -> passwords.isThere(person))).isFalse();
        assertThat(in(() -> changing.undo(token))).as("once").isFalse();
        assertThat(in(() -> changing.undo(undoTokenSentTo(first))))
                .as("who took the account over cannot undo that")
                .isFalse();
    }

    private void leaveAPasskeyElsewhere() {
        rows.sql("""
                        insert into passkey (id, commune, version, person_id, credential_id, public_key, signature_count,
                          uv_initialized, transports, backup_eligible, backup_state, label, both_factors, created_at,
                          last_used_at)
                        values (uuid(), ?, 0, ?, ?, 'none', 0, true, '', false, false, 'left', false, now(6), now(6))
                        """).params(DEMNATE, person, "left-" + person).update();
    }

    @Test
    void afterSomeDaysItStandsAndTheOldAddressIsForgotten() {
        String wanted = anAddress();
        ask(wanted);
        confirm(codeSentTo(wanted));
        String token = undoTokenSentTo(old);
        clock.advance(ContactChange.UNDO_VALIDITY.plus(Duration.ofMinutes(1)));
        assertThat(in(() -> changing.undoableUntil(token))).isEmpty();
        assertThat(in(() -> changing.undo(token))).isFalse();
        assertThat(email()).isEqualTo(wanted);
        assertThat(in(() -> people.addresses(person)))
                .as("letters to it are theirs too")
                .contains(old);
        in(() -> transaction.execute(
                status -> changes.forgetBefore(clock.instant().plusSeconds(1))));
        assertThat(rows.sql("select count(*) from contact_change where person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theLinkOfOneCommuneIsGoodOnAnother() {
        String wanted = anAddress();
        ask(wanted);
        confirm(codeSentTo(wanted));
        String token = undoTokenSentTo(old);
        assertThat(CommuneScope.<Boolean, RuntimeException>call(DEMNATE, () -> changing.undo(token)))
                .as("an account is the same everywhere")
                .isTrue();
    }

    private void ask(String contact) {
        in(() -> {
            changing.ask(person, contact);
            return true;
        });
    }

    private Confirmed confirm(String code) {
        return in(() -> changing.confirm(person, code));
    }

    private PersonalAccount.Account account() {
        return in(() -> accounts.of(person)).orElseThrow();
    }

    private String email() {
        return account().email();
    }

    private String codeSentTo(String contact) {
        return found(CODE, letters(contact, "contact-code").getFirst());
    }

    private String undoTokenSentTo(String contact) {
        return found(TOKEN, letters(contact, "contact-changed").getFirst());
    }

    private static String found(Pattern pattern, String letter) {
        Matcher matcher = pattern.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group(1);
    }

    /** The newest first. */
    private List<String> letters(String to, String template) {
        return rows.sql("select body from letter where recipient = ? and template = ? order by id desc")
                .params(to, template)
                .query(String.class)
                .list();
    }

    private static String anAddress() {
        return "contact-" + UUID.randomUUID() + "@demo.example";
    }

    private static <T> T in(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
