package ma.musharaka.people.body;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Bodies, and who sat in them when. */
@IntegrationTest
class BodiesTests {

    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    @Autowired
    Bodies bodies;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Test
    void termsSayWhoSatThereOnADay() {
        here(administrator -> {
            UUID citizen = people.citizen().personId();
            BodyData body = formed(BodyKind.NEIGHBOURHOOD_COMMITTEE, administrator);
            join(body, citizen, "Une", BodyRole.MEMBER, "2023-01-01", "2023-12-31", administrator);
            join(body, null, "Deux", BodyRole.CHAIR, "2023-06-01", null, administrator);

            assertThat(names(body, "2022-12-31")).isEmpty();
            assertThat(names(body, "2023-01-01")).containsExactly("Une");
            assertThat(names(body, "2023-12-31")).as("the chair first").containsExactly("Deux", "Une");
            assertThat(names(body, "2024-01-01")).containsExactly("Deux");
            assertThat(bodies.former(body.id())).hasSize(1);
            assertThat(bodies.isMember(citizen, BodyKind.NEIGHBOURHOOD_COMMITTEE, LocalDate.of(2023, 7, 1)))
                    .isTrue();
            assertThat(bodies.isMember(citizen, BodyKind.NEIGHBOURHOOD_COMMITTEE, LocalDate.of(2024, 7, 1)))
                    .isFalse();
            assertThat(bodies.isMember(citizen, BodyKind.YOUTH_COUNCIL, LocalDate.of(2023, 7, 1)))
                    .isFalse();
            CommuneScope.run(
                    KASBA_TADLA,
                    () -> assertThat(bodies.isMember(
                                    citizen, BodyKind.NEIGHBOURHOOD_COMMITTEE, LocalDate.of(2023, 7, 1)))
                            .isFalse());
        });
    }

    @Test
    void oneMemberHasOneTermAtATime() {
        here(administrator -> {
            BodyData body = formed(BodyKind.YOUTH_COUNCIL, administrator);
            join(body, null, "Une", BodyRole.MEMBER, "2023-01-01", "2023-12-31", administrator);

            assertThat(faults(() -> join(body, null, "Une", BodyRole.CHAIR, "2023-12-31", null, administrator)))
                    .containsExactly("body.member-already");
            assertThat(faults(
                            () -> join(body, null, "Trois", BodyRole.CHAIR, "2021-12-31", "2021-01-01", administrator)))
                    .containsExactly("body.begins-before", "body.ends-before");
            join(body, null, "Une", BodyRole.CHAIR, "2024-01-01", null, administrator);
            assertThat(names(body, "2024-01-01")).containsExactly("Une");
        });
    }

    @Test
    void aTermEndsOnItsLastDayAndABodyIsDissolved() {
        here(administrator -> {
            BodyData body = formed(BodyKind.FOLLOW_UP_CELL, administrator);
            join(body, null, "Une", BodyRole.MEMBER, "2023-01-01", null, administrator);
            UUID member = bodies.members(body.id()).getFirst().id();
            bodies.leave(member, LocalDate.of(2024, 5, 5), administrator);
            assertThat(names(body, "2024-05-05")).containsExactly("Une");
            assertThat(names(body, "2024-05-06")).isEmpty();

            bodies.dissolve(body.id(), LocalDate.now(clock).minusDays(1), administrator);
            assertThat(bodies.today()).extracting(BodyData::id).doesNotContain(body.id());
            assertThat(bodies.find(body.slug())).as("its page stays").isPresent();
        });
    }

    @Test
    void anAddressIsTakenOnceInACommuneAndABodyOfTheNetworkIsNoneOfACommune() {
        here(administrator -> {
            BodyData body = formed(BodyKind.PROGRAMME_COMMITTEE, administrator);
            assertThat(faults(() -> form(body.slug(), BodyKind.BUREAU, administrator)))
                    .containsExactly("body.slug-taken");
            assertThat(faults(() -> form("Pas Un Nom", BodyKind.BUREAU, administrator)))
                    .containsExactly("body.slug-form");
            assertThat(faults(() -> form(newSlug(), BodyKind.TECHNICAL_TEAM, administrator)))
                    .containsExactly("body.kind-elsewhere");
        });
    }

    @Test
    void onlyAnAdministratorFormsBodies() {
        CommuneScope.run(BENI_MELLAL, () -> {
            SignedIn citizen = people.citizen();
            assertThatThrownBy(() -> DemoPeople.as(citizen, () -> form(newSlug(), BodyKind.BUREAU, citizen.personId())))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void theJournalKnowsThatABodyChangedAndNotWhoJoined() {
        CommuneScope.run(BENI_MELLAL, () -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(administrator, () -> {
                BodyData body = formed(BodyKind.BUREAU, administrator.personId());
                join(body, null, "Une", BodyRole.MEMBER, "2023-01-01", null, administrator.personId());
                assertThat(rows.sql("select fact from journal_entry where subject_id = ? order by id")
                                .param(body.id())
                                .query(String.class)
                                .list())
                        .containsExactly("body.formed", "body.member-joined");
            });
        });
    }

    private interface Deed {
        void by(UUID administrator);
    }

    private void here(Deed deed) {
        CommuneScope.run(BENI_MELLAL, () -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(administrator, () -> deed.by(administrator.personId()));
        });
    }

    private BodyData formed(BodyKind kind, UUID administrator) {
        String slug = newSlug();
        form(slug, kind, administrator);
        return bodies.find(slug).orElseThrow();
    }

    private void form(String slug, BodyKind kind, UUID administrator) {
        bodies.form(
                new BodyDraft(slug, kind, LocalizedText.of("هيئة", "Instance"), NOTHING, LocalDate.of(2022, 1, 1)),
                administrator);
    }

    private void join(
            BodyData body,
            @Nullable UUID person,
            String name,
            BodyRole role,
            String begins,
            @Nullable String ends,
            UUID administrator) {
        bodies.join(
                body.id(),
                new MemberDraft(
                        person,
                        LocalizedText.of("عضو " + name, name),
                        role,
                        LocalDate.parse(begins),
                        ends == null ? null : LocalDate.parse(ends)),
                administrator);
    }

    private List<@Nullable String> names(BodyData body, String day) {
        return bodies.membersOn(body.id(), LocalDate.parse(day)).stream()
                .map(member -> member.name().fr())
                .toList();
    }

    private static String newSlug() {
        return "test-" + UUID.randomUUID();
    }

    private static List<String> faults(Runnable deed) {
        try {
            deed.run();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream()
                    .map(InvalidInput.Violation::key)
                    .toList();
        }
        return List.of();
    }
}
