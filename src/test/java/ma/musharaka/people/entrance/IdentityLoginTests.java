package ma.musharaka.people.entrance;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.IdentityLogin.Known;
import ma.musharaka.people.level.Level;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts and the identity that a national service has checked. */
@IntegrationTest
class IdentityLoginTests {

    private static final String ISSUER = "https://identity.example";

    @Autowired
    private IdentityLogin login;

    @Autowired
    private LevelService levels;

    @Autowired
    private Newcomers newcomers;

    @Test
    void aCheckedAddressOpensAnAccountThatIsFoundAgainByItsSubjectInEveryCommune() {
        String email = UUID.randomUUID() + "@identity.example";
        IdentityClaims claims = claims(email);
        SignedIn opened = in(BENI_MELLAL, claims, null);
        assertThat(opened.displayName()).isEqualTo("أمينة");
        assertThat(level(BENI_MELLAL, opened)).isEqualTo(Level.IDENTITY);
        assertThat(level(DEMNATE, opened)).as("not there yet").isNotEqualTo(Level.IDENTITY);

        IdentityClaims later = new IdentityClaims(ISSUER, claims.subject(), "اسم آخر", null);
        assertThat(in(DEMNATE, later, null).personId()).isEqualTo(opened.personId());
        assertThat(level(DEMNATE, opened)).isEqualTo(Level.IDENTITY);
    }

    @Test
    void noAccountIsOpenedByWhatNobodyCheckedNorTakenOverByAnAddress() {
        assertThat(recognize(BENI_MELLAL, claims(null), null)).isInstanceOf(Known.Unknown.class);
        String email = UUID.randomUUID() + "@identity.example";
        SignedIn owner = newcomer(email);
        assertThat(recognize(BENI_MELLAL, claims(email), null)).isInstanceOf(Known.Unknown.class);
        assertThat(level(BENI_MELLAL, owner)).isNotEqualTo(Level.IDENTITY);
    }

    @Test
    void whoeverIsSignedInTiesTheirAccountToItAndNobodyElseCan() {
        SignedIn person = newcomer(UUID.randomUUID() + "@identity.example");
        SignedIn other = newcomer(UUID.randomUUID() + "@identity.example");
        IdentityClaims claims = claims(null);
        assertThat(recognize(BENI_MELLAL, claims, person.personId())).isInstanceOf(Known.Linked.class);
        assertThat(recognize(BENI_MELLAL, claims, person.personId())).isInstanceOf(Known.Linked.class);
        assertThat(recognize(BENI_MELLAL, claims, other.personId())).isInstanceOf(Known.Taken.class);
        assertThat(recognize(BENI_MELLAL, claims(null), person.personId())).isInstanceOf(Known.Taken.class);
        assertThat(in(BENI_MELLAL, claims, null).personId()).isEqualTo(person.personId());
        assertThat(level(BENI_MELLAL, person)).isEqualTo(Level.IDENTITY);
        assertThat(level(BENI_MELLAL, other)).isNotEqualTo(Level.IDENTITY);
    }

    private SignedIn newcomer(String email) {
        return CommuneScope.<SignedIn, RuntimeException>call(
                BENI_MELLAL, () -> newcomers.at(email, "أمينة", Language.AR));
    }

    private static IdentityClaims claims(@Nullable String email) {
        return new IdentityClaims(ISSUER, UUID.randomUUID().toString(), "أمينة", email);
    }

    private SignedIn in(String commune, IdentityClaims claims, @Nullable UUID signedIn) {
        Known known = recognize(commune, claims, signedIn);
        assertThat(known).isInstanceOf(Known.In.class);
        return ((Known.In) known).person();
    }

    private Known recognize(String commune, IdentityClaims claims, @Nullable UUID signedIn) {
        return CommuneScope.<Known, RuntimeException>call(
                commune, () -> login.recognize(claims, signedIn, Language.AR));
    }

    private Level level(String commune, SignedIn person) {
        return CommuneScope.<Level, RuntimeException>call(
                commune, () -> levels.standing(person.personId()).level());
    }
}
