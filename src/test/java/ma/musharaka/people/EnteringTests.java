package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.Entering.Entered;
import ma.musharaka.people.Entering.Sent;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Telephones;
import ma.musharaka.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in by a link or a code, by those who have an account, those who have none, and those who try it on. */
@IntegrationTest
class EnteringTests {

    private static final String WORD = "une phrase assez longue";
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired
    Entering entering;

    @Autowired
    PeopleService people;

    @Autowired
    OutboxReader outbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Test
    void theFirstLinkOpensAnAccountAndTheNextOneFindsIt() {
        String email = anAddress();
        ask(email, "Citoyenne d’essai", "");
        assertThat(personsWith(email)).isZero();
        UUID first = in(open(email));
        ask(email, "Un autre nom", "");
        assertThat(in(open(email))).isEqualTo(first);
        assertThat(displayName(first)).isEqualTo("Citoyenne d’essai");
        assertThat(personsWith(email)).isOne();
    }

    @Test
    void whoSaysNoNameIsCalledByNoOnesName() {
        String email = anAddress();
        ask(email, "", "");
        assertThat(displayName(in(open(email)))).isEqualTo("Citoyen(ne)");
        String named = anAddress();
        ask(named, "", "");
        assertThat(displayName(in(open(named, "Dite ici")))).isEqualTo("Dite ici");
    }

    @Test
    void aMobileNumberOpensAnAccountWithTheCodeOfItsMessage() {
        String number = Telephones.aNumber();
        Sent.Code sent = (Sent.Code) ask("0" + number.substring(4), "Au téléphone", "");
        Entered entered = enter(sent.ticket(), codeSentTo(number), "");
        assertThat(displayName(in(entered))).isEqualTo("Au téléphone");
        Sent.Code again = (Sent.Code) ask(number, "", "");
        assertThat(in(enter(again.ticket(), codeSentTo(number), ""))).isEqualTo(in(entered));
    }

    @Test
    void aCodeMayBeMistypedFourTimesAndIsWorthNothingAfterTheFifth() {
        String number = Telephones.aNumber();
        Sent.Code sent = (Sent.Code) ask(number, "Essais", "");
        String right = codeSentTo(number);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int left = EntryProof.MOST_WRONG_CODES - 1; left >= 0; left--)
            assertThat(enter(sent.ticket(), wrong, "")).isEqualTo(new Entered.WrongCode(left));
        assertThat(enter(sent.ticket(), right, "")).isEqualTo(new Entered.WrongCode(0));
    }

    @Test
    void aCodeIsGoodWithItsOwnTicketOnly() {
        String mine = Telephones.aNumber();
        String yours = Telephones.aNumber();
        Sent.Code first = (Sent.Code) ask(mine, "Un", "");
        ask(yours, "Deux", "");
        if (!codeSentTo(mine).equals(codeSentTo(yours)))
            assertThat(enter(first.ticket(), codeSentTo(yours), "")).isInstanceOf(Entered.WrongCode.class);
        assertThat(enter(first.ticket(), null, "")).as("a ticket is no link").isInstanceOf(Entered.WrongCode.class);
    }

    @Test
    void aLinkIsGoodForOneUseAndOneDay() {
        String email = anAddress();
        ask(email, "Une fois", "");
        String token = tokenSentTo(email);
        assertThat(enter(token, null, "")).isInstanceOf(Entered.In.class);
        assertThat(enter(token, null, "")).isInstanceOf(Entered.UsedBefore.class);
        ask(email, "", "");
        clock.advance(EntryProof.LINK_VALIDITY.plus(Duration.ofMinutes(1)));
        assertThat(open(email)).isInstanceOf(Entered.Expired.class);
    }

    @Test
    void aLinkFollowedTwiceAtOnceIsUsedOnce() {
        String email = anAddress();
        ask(email, "Deux fois", "");
        String token = tokenSentTo(email);
        assertThat(AtOnce.run(2, _ -> enter(token, null, "")))
                .extracting(AtOnce.Outcome::result)
                .hasAtLeastOneElementOfType(Entered.In.class)
                .hasAtLeastOneElementOfType(Entered.UsedBefore.class);
    }

    @Test
    void twoLinksToANewAddressFollowedAtOnceOpenOneAccount() {
        for (int round = 0; round < 3; round++) {
            String email = anAddress();
            ask(email, "Premier", "");
            String first = tokenSentTo(email);
            ask(email, "Second", "");
            List<String> tokens = List.of(first, tokenSentTo(email));
            assertThat(AtOnce.run(2, number -> enter(tokens.get(number), null, "")))
                    .allSatisfy(outcome -> assertThat(outcome.result()).isInstanceOf(Entered.In.class));
            assertThat(personsWith(email)).isOne();
        }
    }

    @Test
    void aLinkOfOneCommunesSiteIsUnknownOnAnothers() {
        String email = anAddress();
        ask(email, "Voisine", "");
        String token = tokenSentTo(email);
        assertThat(call(DEMNATE, () -> entering.enter(token, null, "", true))).isInstanceOf(Entered.Unknown.class);
        assertThat(enter(token, null, "")).isInstanceOf(Entered.In.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or '1' = '1", "\u202e"})
    void aLinkThatNobodySentIsUnknown(String token) {
        assertThat(enter(token, null, "")).isInstanceOf(Entered.Unknown.class);
        assertThat(call(BENI_MELLAL, () -> entering.pending(token))).isEmpty();
    }

    @Test
    void onlyHashesAreKeptAndNothingOnceUsed() {
        String email = anAddress();
        ask(email, "Secret", WORD);
        String token = tokenSentTo(email);
        assertThat(rows.sql("select count(*) from entry_proof where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
        in(open(email));
        assertThat(rows.sql("select count(*) from entry_proof where contact = ? or display_name = 'Secret'")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rows.sql("select password_hash from person where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2}")
                .doesNotContain(WORD);
    }

    @Test
    void aPasswordCountsWithItsOwnLinkAndNeverForAnAccountThatIsThere() {
        String email = anAddress();
        ask(email, "Une personne", "les mots de la première");
        String token = tokenSentTo(email);
        ask(email, "Autre", "les mots du deuxième");
        String theirs = tokenSentTo(email);
        assertThat(enter(token, null, "")).isInstanceOf(Entered.In.class);
        assertThat(enter(theirs, null, "")).isInstanceOf(Entered.In.class);
        assertThat(signIn(email, "les mots de la première")).isInstanceOf(SignIn.Done.class);
        assertThat(signIn(email, "les mots du deuxième")).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn("  " + email.toUpperCase(Locale.ROOT) + " ", "les mots de la première"))
                .as("however it is typed")
                .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void aPasswordThatAStrangerChoseForSomeonesAddressOpensNothingUnlessTheySayItIsTheirs() {
        String email = anAddress();
        ask(email, "", "les mots d’un inconnu");
        String token = tokenSentTo(email);
        assertThat(call(BENI_MELLAL, () -> entering.pending(token))
                        .orElseThrow()
                        .password())
                .isTrue();
        assertThat(call(BENI_MELLAL, () -> entering.enter(token, null, "", false)))
                .isInstanceOf(Entered.In.class);
        assertThat(signIn(email, "les mots d’un inconnu")).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void theSameLetterGoesToThoseWhoHaveAnAccountAndThoseWhoHaveNone() {
        String unknown = anAddress();
        ask(unknown, "", "");
        ask("citizen2@demo.example", "", "");
        OutboxReader.Letter one = lettersTo(unknown).getFirst();
        OutboxReader.Letter other = lettersTo("citizen2@demo.example").getFirst();
        assertThat(other.subject()).isEqualTo(one.subject());
        assertThat(TOKEN.matcher(other.body()).replaceAll(""))
                .isEqualTo(TOKEN.matcher(one.body()).replaceAll(""));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        assertThatThrownBy(() -> ask("no address", "\u202Eevil", "short"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(fault -> fault.field() + " " + fault.key())
                                .containsExactlyInAnyOrder(
                                        "contact input.email",
                                        "displayName input.hidden-characters",
                                        "password people.password.short"));
    }

    @ParameterizedTest
    @CsvSource({
        "password1234, people.password.common",
        "1234567890, people.password.common",
        "aaaaaaaaaaaaaa, people.password.common",
        "amina.fictive2026!, people.password.known",
    })
    void aPasswordThatOthersGuessIsRefused(String password, String key) {
        assertThatThrownBy(() -> ask("amina.fictive@example.org", "Amina", password))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidInput.Violation::key)
                                .containsExactly(key));
    }

    @Test
    void namesInThreeScriptsOfThreeHundredLettersAreTakenAndLongerOnesAreNot() {
        for (String letter : List.of("م", "é", "ⴰ")) {
            String email = anAddress();
            ask(email, letter.repeat(300), "");
            assertThat(displayName(in(open(email)))).isEqualTo(letter.repeat(300));
            assertThatThrownBy(() -> ask(anAddress(), letter.repeat(301), "")).isInstanceOf(InvalidInput.class);
        }
    }

    private static String anAddress() {
        return "entering+" + UUID.randomUUID() + "@demo.example";
    }

    private Sent ask(String contact, String name, String password) {
        return call(
                BENI_MELLAL,
                () -> entering.ask(
                        new Asking(contact, name, password, Language.FR, "http://beni-mellal.localhost", "/", null)));
    }

    private Entered open(String email) {
        return open(email, "");
    }

    private Entered open(String email, String name) {
        return enter(tokenSentTo(email), null, name);
    }

    private Entered enter(String token, @Nullable String code, String name) {
        return call(BENI_MELLAL, () -> entering.enter(token, code, name, true));
    }

    private static UUID in(Entered entered) {
        assertThat(entered).isInstanceOf(Entered.In.class);
        return ((Entered.In) entered).person().personId();
    }

    private SignIn signIn(String contact, String password) {
        return call(
                BENI_MELLAL,
                () -> people.signIn(contact, password, UUID.randomUUID().toString()));
    }

    private String displayName(UUID person) {
        return call(BENI_MELLAL, () -> people.contact(person).orElseThrow().displayName());
    }

    private int personsWith(String email) {
        return rows.sql("select count(*) from person where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    private List<OutboxReader.Letter> lettersTo(String contact) {
        return call(BENI_MELLAL, outbox::newest).stream()
                .filter(letter -> letter.to().equals(contact))
                .toList();
    }

    private String tokenSentTo(String email) {
        return found(TOKEN, lettersTo(email).getFirst().body());
    }

    private String codeSentTo(String number) {
        return found(CODE, lettersTo(number).getFirst().body());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static <T> T call(String commune, Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(commune, deed::get);
    }
}
