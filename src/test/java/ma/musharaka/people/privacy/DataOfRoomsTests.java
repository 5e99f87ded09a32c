package ma.musharaka.people.privacy;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyDraft;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.body.BodyRole;
import ma.musharaka.people.body.MemberDraft;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.privacy.PrivacyPeople.Traced;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What levels, numbers, associations and bodies give a person of themselves, and what they forget with the account. */
@IntegrationTest
class DataOfRoomsTests {

    @Autowired
    private PersonalExport export;

    @Autowired
    private AccountClosing closing;

    @Autowired
    private CnieService numbers;

    @Autowired
    private CounterCodes codes;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Civics civics;

    @Autowired
    private DemoPeople demo;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private AutowireCapableBeanFactory house;

    private PrivacyPeople people;

    @BeforeEach
    void findPeople() {
        people = house.createBean(PrivacyPeople.class);
    }

    @Test
    void aCheckedLevelIsGivenAndIsNobodysAfterwards() {
        Traced person = people.opened(BENI_MELLAL, "livellata");
        CommuneScope.run(BENI_MELLAL, () -> {
            civics.check(person.id(), Link.ACTIVE);
            codes.show(person.id());
        });
        assertThat(part(person, "levels").getFirst())
                .containsEntry("level", "LINK")
                .containsEntry("link", "ACTIVE")
                .containsEntry("method", "COUNTER")
                .containsKeys("document", "at", "expires");

        closing.close(person.id());
        assertThat(count("shown_code", "person_id", person.id())).isZero();
        assertThat(people.columnsWith(person.name())).isEmpty();
    }

    @Test
    void aNumberIsGivenByItsEndingAndDeletedWithTheAccount() {
        Traced person = people.opened(BENI_MELLAL, "numerata");
        CommuneScope.run(BENI_MELLAL, () -> {
            civics.takeNumbers();
            numbers.give(person.id(), "QE5512345");
        });
        assertThat(part(person, "identityNumber"))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("ending", "345")
                        .containsEntry("seen", false)
                        .containsKeys("givenAt", "purgeAfter"));
        assertThat(export.of(person.id()).toString()).doesNotContain("QE5512345");

        closing.close(person.id());
        assertThat(count("identity_number", "person_id", person.id())).isZero();
    }

    @Test
    void whatAPersonDeclaredForAnAssociationIsGivenAndStaysByNobody() {
        Traced person = people.opened(BENI_MELLAL, "associata");
        String receipt = "R-" + UUID.randomUUID();
        UUID association = CommuneScope.<UUID, RuntimeException>call(
                BENI_MELLAL, () -> civics.declareAssociation(person.id(), BENI_MELLAL, receipt));
        assertThat(part(person, "associations"))
                .singleElement()
                .satisfies(item ->
                        assertThat(String.valueOf(item.get("association"))).contains("Association " + receipt));

        closing.close(person.id());
        assertThat(count("association_presence", "registered_by", person.id())).isZero();
        assertThat(count("association", "id", association))
                .as("it is there still")
                .isOne();
    }

    @Test
    void aTermInABodyIsGivenAndTheOfficeStaysWithoutTheAccount() {
        Traced person = people.opened(BENI_MELLAL, "terminata");
        UUID body = CommuneScope.<UUID, RuntimeException>call(BENI_MELLAL, () -> {
            UUID administrator = demo.administrator().personId();
            String slug = "terms-" + UUID.randomUUID();
            DemoPeople.as(demo.administrator(), () -> {
                bodies.form(
                        new BodyDraft(
                                slug,
                                BodyKind.YOUTH_COUNCIL,
                                LocalizedText.of("مجلس الشباب", "Conseil des jeunes"),
                                new LocalizedText(null, null, null),
                                LocalDate.of(2024, 1, 1)),
                        administrator);
                bodies.join(
                        bodies.find(slug).orElseThrow().id(),
                        new MemberDraft(
                                person.id(),
                                LocalizedText.of("عضو متخيل", "Membre inventé"),
                                BodyRole.CHAIR,
                                LocalDate.of(2024, 2, 1),
                                null),
                        administrator);
            });
            return bodies.find(slug).orElseThrow().id();
        });
        assertThat(part(person, "terms"))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("role", "CHAIR")
                        .containsEntry("begins", LocalDate.of(2024, 2, 1)));

        closing.close(person.id());
        assertThat(count("body_member", "person_id", person.id())).isZero();
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThat(bodies.members(body))
                        .as("who held the office is public because of the office")
                        .hasSize(1));
    }

    private List<Map<String, Object>> part(Traced person, String code) {
        return export.of(person.id()).communes().stream()
                .flatMap(commune -> commune.parts().stream())
                .filter(part -> part.code().equals(code))
                .flatMap(part -> part.items().stream())
                .map(DataOfRoomsTests::values)
                .toList();
    }

    private static Map<String, Object> values(PersonalDataSource.Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        item.fields().forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    private long count(String table, String column, UUID id) {
        return rows.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
