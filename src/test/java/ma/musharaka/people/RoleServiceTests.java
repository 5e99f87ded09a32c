package ma.musharaka.people;

import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.Entering.Entered;
import ma.musharaka.people.RoleService.Change;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Telephones;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Roles: proposed by one, confirmed by another, taken by the one who was invited, and by nobody else. */
@IntegrationTest
class RoleServiceTests {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    @Autowired
    private JdbcClient rows;

    @Autowired
    RoleService roles;

    @Autowired
    PeopleService people;

    @Autowired
    Entering entering;

    @Autowired
    OutboxReader outbox;

    @Autowired
    DemoPeople demo;

    @Test
    void aRoleIsHeldOnceASecondPersonHasConfirmedItAndTheInvitedOneHasTakenIt() {
        String email = anAddress();
        UUID change = proposed(Role.EDITOR, email);
        assertThat(lettersTo(email)).as("nobody is invited yet").isEmpty();

        asDeputy(() -> roles.confirm(change, demoDeputy().personId()));
        assertThat(state(change)).isEqualTo("CONFIRMED");

        UUID person = enter(email);
        assertThat(rolesOf(person)).containsExactly("EDITOR");
        assertThat(state(change)).isEqualTo("DONE");
        assertThat(CommuneScope.<Set<String>, RuntimeException>call(KASBA_TADLA, () -> people.rolesOf(person)))
                .as("in this commune only")
                .isEmpty();
    }

    @Test
    void nobodyConfirmsWhatTheyProposedNorWhatConcernsThem() {
        UUID own = proposed(Role.MODERATOR, anAddress());
        assertThatThrownBy(() ->
                        asAdministrator(() -> roles.confirm(own, administrator().personId())))
                .isInstanceOf(RoleService.NotASecondPerson.class);
        UUID ofTheDeputy = proposed(Role.COMMUNE_ADMINISTRATOR, "deputy@demnate.example");
        assertThatThrownBy(() ->
                        asDeputy(() -> roles.confirm(ofTheDeputy, demoDeputy().personId())))
                .isInstanceOf(RoleService.NotASecondPerson.class);
        String telephone = Telephones.aNumber();
        UUID deputy = demoDeputy().personId();
        rows.sql("update person set phone = ? where id = ?")
                .params(telephone, deputy)
                .update();
        UUID byTelephone = proposed(Role.COMMUNE_ADMINISTRATOR, telephone);
        assertThatThrownBy(() -> asDeputy(() -> roles.confirm(byTelephone, deputy)))
                .isInstanceOf(RoleService.NotASecondPerson.class);
        rows.sql("update person set phone = null where id = ?").param(deputy).update();
        asAdministrator(() -> roles.refuse(byTelephone, administrator().personId()));
        asAdministrator(() -> roles.refuse(own, administrator().personId()));
        assertThat(state(own)).isEqualTo("REFUSED");
        assertThatThrownBy(() -> asDeputy(() -> roles.confirm(own, demoDeputy().personId())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOperatorOfTheNetworkStandsInAndTheChangeSaysSo() {
        SignedIn operator = call(() -> demo.operator());
        UUID change = proposed(Role.CLERK, anAddress());
        CommuneScope.run(DEMNATE, () -> DemoPeople.as(operator, () -> roles.confirm(change, operator.personId())));
        assertThat(changes()).anySatisfy(shown -> {
            assertThat(shown.id()).isEqualTo(change);
            assertThat(shown.byOperator()).isTrue();
        });
    }

    @Test
    void aRoleIsTakenAwayAsItWasGiven() {
        String email = anAddress();
        UUID given = proposed(Role.EDITOR, email);
        asDeputy(() -> roles.confirm(given, demoDeputy().personId()));
        UUID person = enter(email);

        rows.sql("insert into second_factor (person_id, version, sealed_secret, last_step, wrong_codes, enrolled_at)"
                        + " values (?, 0, 'lost', 0, 0, now(6))")
                .param(person)
                .update();
        asAdministrator(() -> roles.proposeEnd(
                Role.EDITOR, person, "La mission est achevée.", administrator().personId()));
        assertThat(rolesOf(person)).as("until a second person agrees").containsExactly("EDITOR");
        UUID ended = changes().stream()
                .filter(change -> !change.granting() && change.state().equals("PROPOSED"))
                .findFirst()
                .orElseThrow()
                .id();
        asDeputy(() -> roles.confirm(ended, demoDeputy().personId()));
        assertThat(rolesOf(person)).isEmpty();
        assertThat(rows.sql("select count(*) from second_factor where person_id = ?")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .as("given a role anew, they begin again")
                .isZero();
    }

    @Test
    void aDeputyProposesNothingAndACitizenDecidesNothing() {
        assertThatThrownBy(() -> asDeputy(() -> roles.propose(
                        Role.EDITOR, anAddress(), "Une raison.", demoDeputy().personId())))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn citizen = call(demo::citizen);
        assertThatThrownBy(() -> CommuneScope.run(
                        DEMNATE,
                        () -> DemoPeople.as(citizen, () -> roles.confirm(UUID.randomUUID(), citizen.personId()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsMadeAnOperatorByACommune() {
        assertThatThrownBy(() -> proposed(Role.OPERATOR, anAddress())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theFirstAdministratorIsAppointedOnlyWhereThereIsNone() {
        assertThatThrownBy(() -> CommuneScope.run(
                        DEMNATE, () -> roles.appointFirst(new ContactPoint(anAddress()), "appointed at the server")))
                .isInstanceOf(IllegalStateException.class);
    }

    private UUID proposed(Role role, String email) {
        asAdministrator(() -> roles.propose(
                role, email, "Pour le besoin d’un essai.", administrator().personId()));
        return changes().stream()
                .filter(change -> change.holder().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Change> changes() {
        return call(() -> {
            @SuppressWarnings("unchecked")
            List<Change>[] found = new List[1];
            DemoPeople.as(demo.administrator(), () -> found[0] = roles.changes());
            return found[0];
        });
    }

    private String state(UUID change) {
        return changes().stream()
                .filter(each -> each.id().equals(change))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private UUID enter(String email) {
        Matcher token = TOKEN.matcher(lettersTo(email).getFirst().body());
        assertThat(token.find()).isTrue();
        Entered entered = call(() -> entering.enter(token.group(1), null, "Personne invitée", false));
        return ((Entered.In) entered).person().personId();
    }

    private List<OutboxReader.Letter> lettersTo(String email) {
        return call(outbox::newest).stream()
                .filter(letter -> letter.to().equals(email))
                .toList();
    }

    private Set<String> rolesOf(UUID person) {
        return call(() -> people.rolesOf(person));
    }

    private SignedIn administrator() {
        return call(demo::administrator);
    }

    private SignedIn demoDeputy() {
        return call(demo::deputy);
    }

    private void asAdministrator(Runnable deed) {
        CommuneScope.run(DEMNATE, () -> DemoPeople.as(demo.administrator(), deed));
    }

    private void asDeputy(Runnable deed) {
        CommuneScope.run(DEMNATE, () -> DemoPeople.as(demo.deputy(), deed));
    }

    private static String anAddress() {
        return "role-" + UUID.randomUUID() + "@demo.example";
    }

    private static <T> T call(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(DEMNATE, deed::get);
    }
}
