package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's own password, and who may change it. */
@IntegrationTest
class PasswordChoiceTests {

    private static final String FIRST = "عشرة حروف وزيادة";
    private static final String SECOND = "douze lettres et plus";

    @Autowired
    private PasswordChoice choice;

    @Autowired
    private PeopleService people;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private OutboxReader outbox;

    @Autowired
    private Texts texts;

    private String email;
    private UUID person;

    @BeforeEach
    void someoneWithoutAPassword() {
        email = UUID.randomUUID() + "@demo.example";
        CommuneScope.run(
                BENI_MELLAL,
                () -> person = newcomers.at(email, "أمينة", Language.AR).personId());
    }

    @Test
    void whoeverHasJustComeInChoosesOneAndGivesItUpAgain() {
        assertThat(choice.isThere(person)).isFalse();
        change(true, "", FIRST);
        assertThat(signsInWith(FIRST)).isTrue();
        change(true, "", "");
        assertThat(choice.isThere(person)).isFalse();
        assertThat(signsInWith(FIRST)).isFalse();
    }

    @Test
    void laterTheOldOneSaysThatItIsThey() {
        assertThatThrownBy(() -> change(false, "", FIRST))
                .as("without a password there is nothing to show but a fresh link")
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("people.password.come-in-again");
        change(true, "", FIRST);
        assertThatThrownBy(() -> change(false, SECOND, SECOND))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("current: people.password.wrong");
        assertThat(signsInWith(FIRST)).isTrue();
        change(false, FIRST, SECOND);
        assertThat(signsInWith(SECOND)).isTrue();
        assertThat(signsInWith(FIRST)).isFalse();
    }

    @Test
    void aLetterTellsOfEachChangeAndOfNoneThatWasRefused() {
        change(true, "", FIRST);
        assertThatThrownBy(() -> change(false, SECOND, SECOND)).isInstanceOf(InvalidInput.class);
        change(false, FIRST, "");
        String told = texts.in(Language.AR).get("mail.password-changed.subject");
        assertThat(
                        CommuneScope.<java.util.List<OutboxReader.Letter>, RuntimeException>call(
                                        BENI_MELLAL, outbox::newest)
                                .stream()
                                .filter(letter -> letter.to().equals(email))
                                .map(OutboxReader.Letter::subject)
                                .filter(told::equals))
                .hasSize(2);
    }

    @Test
    void aCommonOneIsRefusedAsWhenAnAccountIsOpened() {
        assertThatThrownBy(() -> change(true, "", "password123"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("people.password.common");
        assertThat(choice.isThere(person)).isFalse();
    }

    @Test
    void guessesAtTheOldOneAreCountedLikeWrongSignIns() {
        change(true, "", FIRST);
        for (int i = 0; i < SignInThrottle.MOST_WRONG_FOR_AN_ACCOUNT; i++)
            assertThatThrownBy(() -> change(false, "a guess", SECOND)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change(false, FIRST, SECOND))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("people.password.shut");
    }

    private void change(boolean fresh, String current, String chosen) {
        CommuneScope.run(BENI_MELLAL, () -> choice.change(person, fresh, current, chosen, "192.0.2.200"));
    }

    private boolean signsInWith(String password) {
        return CommuneScope.<Boolean, RuntimeException>call(
                BENI_MELLAL, () -> people.signIn(email, password, "192.0.2.201") instanceof SignIn.Done);
    }
}
