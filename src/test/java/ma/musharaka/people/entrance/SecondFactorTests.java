package ma.musharaka.people.entrance;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.SecondFactors.Enrolment;
import ma.musharaka.people.entrance.SecondFactors.Offer;
import ma.musharaka.people.entrance.SecondFactors.Shown;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Codes of a telephone and of paper: good once, in their half minute, for one person. */
@IntegrationTest
class SecondFactorTests {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Autowired
    private SecondFactors factors;

    @Autowired
    private DemoSecondFactor demo;

    @Autowired
    private PeopleService people;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TestClock clock;

    private UUID person;
    private String secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void someoneSetsUpTheirTelephone() {
        person = in(BENI_MELLAL, () -> newcomers.any("موظفة", Language.AR)).personId();
        Enrolment.Done done = enrol("");
        recoveryCodes = done.recoveryCodes();
        // the code that set it up is used; the next counts from here
        clock.advance(HALF_A_MINUTE);
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code(0);
        assertThat(show(code)).isInstanceOf(Shown.Right.class);
        assertThat(show(code)).isInstanceOf(Shown.UsedBefore.class);
        clock.advance(HALF_A_MINUTE);
        assertThat(show(code)).isInstanceOf(Shown.UsedBefore.class);
        assertThat(show(code(0))).isInstanceOf(Shown.Right.class);
    }

    @Test
    void ofTwoWhoShowTheSameCodeAtTheSameMomentOneIsTaken() {
        String code = code(0);
        List<Shown> shown = AtOnce.run(4, _ -> show(code)).stream()
                .map(AtOnce.Outcome::result)
                .toList();
        assertThat(shown).filteredOn(Shown.Right.class::isInstance).hasSize(1);
        assertThat(shown).filteredOn(Shown.UsedBefore.class::isInstance).hasSize(3);
    }

    @Test
    void theCodeThatSetsUpATelephoneIsUsedByThat() {
        SignedIn other = in(BENI_MELLAL, () -> newcomers.any("موظف", Language.AR));
        Offer offer = factors.offer(other.personId(), "Musharaka");
        String code = OneTimeCodes.code(offer.secret(), OneTimeCodes.step(clock.instant()));
        assertThat(in(BENI_MELLAL, () -> factors.enrol(other.personId(), offer.sealed(), code, "")))
                .isInstanceOf(Enrolment.Done.class);
        assertThat(in(BENI_MELLAL, () -> factors.show(other.personId(), code))).isInstanceOf(Shown.UsedBefore.class);
    }

    @Test
    void clocksMayDifferByHalfAMinuteAndNoMore() {
        assertThat(show(code(2))).isInstanceOf(Shown.Wrong.class);
        assertThat(show(code(-2))).isInstanceOf(Shown.Wrong.class);
        clock.advance(HALF_A_MINUTE);
        assertThat(show(code(-1))).isInstanceOf(Shown.Right.class);
        assertThat(show(code(1))).isInstanceOf(Shown.Right.class);
        assertThat(show(code(0))).as("older than one that was taken").isInstanceOf(Shown.UsedBefore.class);
    }

    @Test
    void figuresMayBeArabicAndSpacedOut() {
        StringBuilder typed = new StringBuilder(" ");
        code(0).chars()
                .forEach(
                        figure -> typed.append((char) (figure - '0' + '\u0660')).append(' '));
        assertThat(show(typed.toString())).isInstanceOf(Shown.Right.class);
    }

    @Test
    void afterFiveWrongCodesNoneIsLookedAtAndTheWaitDoubles() {
        for (int left = 4; left > 0; left--) assertThat(show(wrong())).isEqualTo(new Shown.Wrong(left));
        assertThat(show(wrong())).isInstanceOf(Shown.Waiting.class);
        assertThat(show(code(0))).as("the right one, while waiting").isInstanceOf(Shown.Waiting.class);
        assertThat(show(recoveryCodes.getFirst())).isInstanceOf(Shown.Waiting.class);
        Duration wait = SecondFactor.FIRST_WAIT;
        for (int round = 0; round < 3; round++) {
            clock.advance(wait.minusSeconds(5));
            assertThat(show(code(0))).as("a little before %s are over", wait).isInstanceOf(Shown.Waiting.class);
            clock.advance(Duration.ofSeconds(6));
            assertThat(show(wrong())).as("after %s", wait).isInstanceOf(Shown.Waiting.class);
            wait = wait.multipliedBy(2);
        }
        clock.advance(wait.plusSeconds(1));
        assertThat(show(code(0))).isInstanceOf(Shown.Right.class);
        assertThat(show(wrong())).isEqualTo(new Shown.Wrong(4));
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsWritten() {
        String code = recoveryCodes.getFirst();
        assertThat(recoveryCodes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(show(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isInstanceOf(Shown.Right.class);
        assertThat(show(code)).isInstanceOf(Shown.Wrong.class);
        assertThat(factors.recoveryCodesLeft(person)).isEqualTo(SecondFactors.RECOVERY_CODES - 1);
        assertThat(show(recoveryCodes.getLast())).isInstanceOf(Shown.Right.class);
    }

    @Test
    void anotherTelephoneTakesItsPlaceOnlyWithACodeOfTheFirstOrOfThePaper() {
        String before = secret;
        Offer offer = factors.offer(person, "Musharaka");
        String fresh = OneTimeCodes.code(offer.secret(), OneTimeCodes.step(clock.instant()));
        for (String current : List.of("", fresh, "000000", "AAAA-AAAA-AAAA-AAAA"))
            assertThat(in(BENI_MELLAL, () -> factors.enrol(person, offer.sealed(), fresh, current)))
                    .as(current)
                    .isInstanceOf(Enrolment.Refused.class);
        assertThat(show(code(0))).as("nothing has changed").isInstanceOf(Shown.Right.class);

        List<String> oldPaper = recoveryCodes;
        recoveryCodes = enrol(oldPaper.get(3)).recoveryCodes();
        clock.advance(HALF_A_MINUTE);
        assertThat(secret).isNotEqualTo(before);
        assertThat(show(OneTimeCodes.code(before, OneTimeCodes.step(clock.instant()))))
                .isInstanceOf(Shown.Wrong.class);
        assertThat(show(oldPaper.get(4))).isInstanceOf(Shown.Wrong.class);
        assertThat(show(code(0))).isInstanceOf(Shown.Right.class);
    }

    @Test
    void whatWasOfferedToSomeoneElseOrLongAgoIsGoodForNothing() {
        UUID other = in(BENI_MELLAL, () -> newcomers.any("آخر", Language.AR)).personId();
        Offer offer = factors.offer(person, "Musharaka");
        String code = OneTimeCodes.code(offer.secret(), OneTimeCodes.step(clock.instant()));
        assertThat(in(BENI_MELLAL, () -> factors.enrol(other, offer.sealed(), code, "")))
                .isInstanceOf(Enrolment.Gone.class);
        assertThat(factors.enrol(other, "invented", code, "")).isInstanceOf(Enrolment.Gone.class);
        clock.advance(Duration.ofMinutes(31));
        String later = OneTimeCodes.code(offer.secret(), OneTimeCodes.step(clock.instant()));
        assertThat(in(BENI_MELLAL, () -> factors.enrol(person, offer.sealed(), later, recoveryCodes.getFirst())))
                .isInstanceOf(Enrolment.Gone.class);
    }

    @Test
    void whoseTelephoneOrCodesChangedIsToldByALetterThatHoldsNoSecret() {
        assertThat(letters()).as("set up").hasSize(1);
        assertThat(in(BENI_MELLAL, () -> factors.renewCodes(person, "000000"))).isInstanceOf(Enrolment.Refused.class);
        assertThat(letters()).as("nothing has changed").hasSize(1);
        assertThat(in(BENI_MELLAL, () -> factors.renewCodes(person, recoveryCodes.getFirst())))
                .isInstanceOf(Enrolment.Done.class);
        assertThat(letters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter)
                        .contains("/account")
                        .doesNotContain(secret)
                        .doesNotContain(recoveryCodes.get(1)));
    }

    private List<String> letters() {
        return rows.sql("select body from letter where template = 'second-factor-changed'"
                        + " and recipient = (select email from person where id = ?)")
                .param(person)
                .query(String.class)
                .list();
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorTheRecoveryCodes() {
        String kept = rows.sql("select sealed_secret from second_factor where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(secret);
        assertThat(rows.sql("select code_hash from recovery_code where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .hasSize(SecondFactors.RECOVERY_CODES)
                .doesNotContainAnyElementsOf(recoveryCodes)
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void thePictureSaysTheAddressThatAuthenticatorsRead() throws Exception {
        Offer offer = factors.offer(person, "Musharaka بني ملال");
        int scale = 4;
        int[] pixels = new int[offer.size() * scale * offer.size() * scale];
        Arrays.fill(pixels, 0xFFFFFF);
        for (String square : offer.path().substring(1).split("M")) {
            String[] at = square.replaceAll("h1v1h-1z$", "").split(" ");
            for (int dx = 0; dx < scale; dx++)
                for (int dy = 0; dy < scale; dy++)
                    pixels[
                            (Integer.parseInt(at[1]) * scale + dy) * offer.size() * scale
                                    + Integer.parseInt(at[0]) * scale
                                    + dx] = 0;
        }
        var picture = new RGBLuminanceSource(offer.size() * scale, offer.size() * scale, pixels);
        assertThat(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(picture)),
                                // it was never photographed: looking for it would miss one in some hundred
                                Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo(offer.address())
                .startsWith("otpauth://totp/Musharaka%20")
                .contains("secret=" + offer.secret());
    }

    @Test
    void aModeratorWithoutTheirSecondFactorIsACitizen() {
        SignedIn moderator = in(DEMNATE, () -> signIn("moderator@demnate.example"));
        assertThat(moderator.roles()).isEmpty();
        assertThat(moderator.secondFactorDue()).isTrue();
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(
                        moderator,
                        () -> assertThatThrownBy(() -> moderation.publish(UUID.randomUUID(), moderator.personId()))
                                .isInstanceOf(AuthorizationDeniedException.class)));

        String code = in(DEMNATE, () -> demo.code(moderator.personId())).orElseThrow();
        assertThat(in(DEMNATE, () -> factors.show(moderator.personId(), code)))
                .isInstanceOfSatisfying(Shown.Right.class, right -> {
                    assertThat(right.person().roles()).containsExactly("MODERATOR");
                    assertThat(right.person().secondFactorDue()).isFalse();
                });
        assertThat(in(DEMNATE, () -> demo.code(moderator.personId()))).isNotEqualTo(java.util.Optional.of(code));
    }

    @Test
    void someoneWithoutATaskIsAskedForNothing() {
        assertThat(in(DEMNATE, () -> signIn("citizen1@demo.example")).secondFactorDue())
                .isFalse();
        assertThat(in(DEMNATE, () -> signIn("moderator@beni-mellal.example")).secondFactorDue())
                .as("a moderator of another commune")
                .isFalse();
    }

    private SignedIn signIn(String email) {
        return people.signIn(email, DemoPeople.PASSWORD, "192.0.2.77") instanceof SignIn.Done(SignedIn known)
                ? known
                : null;
    }

    private Enrolment.Done enrol(String current) {
        Offer offer = factors.offer(person, "Musharaka");
        secret = offer.secret();
        Enrolment enrolled = in(BENI_MELLAL, () -> factors.enrol(person, offer.sealed(), code(0), current));
        assertThat(enrolled).isInstanceOf(Enrolment.Done.class);
        return (Enrolment.Done) enrolled;
    }

    private Shown show(String code) {
        return in(BENI_MELLAL, () -> factors.show(person, code));
    }

    private String code(int stepsFromNow) {
        return OneTimeCodes.code(secret, OneTimeCodes.step(clock.instant()) + stepsFromNow);
    }

    /** None of those that are good now. */
    private String wrong() {
        for (int i = 0; ; i++) {
            String code = String.format("%06d", i);
            if (OneTimeCodes.stepOf(secret, code, clock.instant()).isEmpty()) return code;
        }
    }

    private static <T> T in(String commune, Callable<T> work) {
        try {
            return CommuneScope.call(commune, work::call);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
