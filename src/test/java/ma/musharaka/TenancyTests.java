package ma.musharaka;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import ma.musharaka.counter.CounterLists;
import ma.musharaka.deadline.CommuneCalendar;
import ma.musharaka.deadline.DeadlineService;
import ma.musharaka.deadline.Holiday;
import ma.musharaka.discussion.CommentDraft;
import ma.musharaka.discussion.DiscussionService;
import ma.musharaka.editorial.ContactDraft;
import ma.musharaka.editorial.ContactService;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.Rhythm;
import ma.musharaka.notification.Topic;
import ma.musharaka.people.Asking;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.Entering;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.people.RoleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.following.Following;
import ma.musharaka.people.privacy.ConsentService;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.PrivacyService;
import ma.musharaka.petition.DocumentKind;
import ma.musharaka.petition.PetitionDraft;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.Verdict;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.programme.CoEvaluation;
import ma.musharaka.programme.Completion;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeFixtures;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportDraft;
import ma.musharaka.proposal.VotingService;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.hibernate.annotations.TenantId;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Béni Mellal owns, Demnate cannot see, change or build upon: tried on every entity that belongs to a commune,
 * through its own repository where it has one. A room that is added is tried too, and must see to it in
 * {@link #fillEveryTable} that there is a row to try it with.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient raw;

    @Autowired
    Contributions contributions;

    @Autowired
    DemoPeople people;

    @Autowired
    Civics civics;

    @Autowired
    PeopleService peopleService;

    @Autowired
    Entering entering;

    @Autowired
    RoleService roles;

    @Autowired
    PetitionService petitions;

    @Autowired
    VotingService voting;

    @Autowired
    ProgrammeDesk programmes;

    @Autowired
    ProgrammeService programmeService;

    @Autowired
    Following following;

    @Autowired
    DiscussionService discussion;

    @Autowired
    ProjectReports reports;

    @Autowired
    CoEvaluation evaluation;

    @Autowired
    ContactService contact;

    @Autowired
    CounterLists counterLists;

    @Autowired
    DeadlineService deadlines;

    @Autowired
    CommuneCalendar calendar;

    @Autowired
    NoticeService notices;

    @Autowired
    ConsentService consents;

    @Autowired
    PrivacyService privacy;

    @BeforeAll
    void fillEveryTable() {
        CommuneScope.run(BENI_MELLAL, () -> {
            Contributions.Submitted passage = contributions.published(
                    "ممر آمن أمام المدرسة", "نقترح ممرا آمنا للأطفال أمام باب المدرسة الابتدائية");
            voting.vote(passage.number(), people.citizen().personId());
            contributions.refuse(
                    contributions.submitted("Une injure", "Un texte que l’article 8 de la charte ne permet pas."),
                    "charter-2-8");
            fileAPetition();
            recordAList();
            contact.send(
                    new ContactDraft("", "", "Un message à la commune", Language.FR),
                    people.citizen().personId(),
                    "");
            deadlines.start(
                    new SubjectRef("tenancy", UUID.randomUUID()), "information.answer", LocalDate.of(2026, 1, 5));
            DemoPeople.as(
                    people.administrator(),
                    () -> calendar.add(
                            new CommuneCalendar.Draft(
                                    LocalDate.of(2027, 3, 1), false, Holiday.Kind.EXCEPTIONAL, "Tenancy"),
                            people.administrator().personId()));
            entering.ask(new Asking("tenancy@demo.example", "Tenancy", "", Language.FR, "http://localhost", "/", null));
            consents.give(people.citizen().personId(), PrivacyRules.REGISTRATION);
            consents.give(people.editor().personId(), PrivacyRules.REGISTRATION);
            consents.withdraw(people.editor().personId(), PrivacyRules.REGISTRATION);
            privacy.ask(
                    people.citizen().personId(), PrivacyService.Kind.ACCESS, null, "Que gardez-vous d’autre de moi ?");
            notices.choose(people.citizen().personId(), Topic.NEWS, Rhythm.WEEKLY);
            civics.leaveTraces();
            DemoPeople.as(
                    people.administrator(),
                    () -> roles.propose(
                            Role.EDITOR,
                            "tenancy-role@demo.example",
                            "Pour un essai.",
                            people.administrator().personId()));
            planAProject();
            discussion.submit(
                    new CommentDraft(
                            UUID.randomUUID(),
                            programmeService.current(ProgrammeKind.COMMUNAL_ACTION).orElseThrow().projects().stream()
                                    .flatMap(project -> reports.of(project.id()).stream())
                                    .findFirst()
                                    .orElseThrow()
                                    .subject(),
                            "Un commentaire d’essai.",
                            ""),
                    people.citizen().personId());
            following.follow(
                    new SubjectRef(
                            "project",
                            programmeService
                                    .current()
                                    .orElseThrow()
                                    .projects()
                                    .getFirst()
                                    .id()),
                    people.citizen().personId());
            aPasskey(people.citizen().personId());
        });
        CommuneScope.run(
                DEMNATE,
                () -> contributions.published("Un passage sûr", "Un passage sûr devant la porte de l’école primaire"));
        eventually(
                "listeners have done their work",
                () -> count("select count(*) from EVENT_PUBLICATION"
                                + " where event_type like '%Proposal%' or event_type like '%Petition%'"
                                + " or event_type like '%Moderation%'")
                        == 0);
        eventually(
                "letters have left",
                () -> count("select count(*) from letter where sent_at is null and given_up_at is null") == 0);
        eventually(
                "acts are sealed",
                () -> count("select count(*) from journal_entry e where not exists"
                                + " (select 1 from journal_seal s where s.entry_id = e.id)")
                        == 0);
    }

    private void recordAList() {
        SignedIn clerk = people.clerk();
        String csv = "name,contact,date,title,text,place,topic\n"
                + "مواطنة بلا حساب,,2026-01-05,إنارة الزنقة,نقترح إنارة الزنقة المؤدية إلى السوق,حي السلام,A1\n";
        DemoPeople.as(
                clerk,
                () -> counterLists.record(
                        counterLists.judge("proposal", Channel.PAPER, "list.csv", csv.getBytes(StandardCharsets.UTF_8)),
                        true,
                        true,
                        clerk.personId()));
    }

    private void aPasskey(UUID person) {
        raw.sql("""
                        insert into passkey (id, commune, version, person_id, credential_id, public_key, signature_count,
                          uv_initialized, transports, backup_eligible, backup_state, label, both_factors, created_at,
                          last_used_at)
                        values (uuid(), ?, 0, ?, 'tenancy', 'none', 0, true, '', false, false, 'Tenancy', false,
                          now(6), now(6))
                        """).params(BENI_MELLAL, person).update();
    }

    private void planAProject() {
        UUID editor = people.editor().personId();
        ProgrammeHead head =
                ProgrammeFixtures.head(ProgrammeKind.PARTICIPATION, "tenancy", ProgrammeFixtures.TEXT, "A");
        ProjectContent content = ProgrammeFixtures.project(
                "A",
                1,
                "tenancy-project",
                "Un projet",
                "10.00",
                null,
                List.of(new ProjectContent.Milestone(ProgrammeFixtures.TEXT, null, 1, null)),
                null,
                null);
        UUID[] made = new UUID[2];
        DemoPeople.as(people.editor(), () -> {
            made[0] = programmes.create(head, editor);
            made[1] = programmes.createProject(made[0], content, editor);
            programmes.publish(made[0], head, 1, editor);
            programmes.publishProject(made[1], content, 1, editor);
            reports.report(
                    made[1],
                    new ReportDraft(ProgrammeFixtures.TEXT, null, null, null, null, null, null, Map.of(), List.of()),
                    2,
                    editor);
        });
        UUID delegate = people.delegate().personId();
        DemoPeople.as(
                people.delegate(),
                () -> evaluation.judge(
                        made[1],
                        evaluation.voices(delegate).getFirst(),
                        Completion.LIMITED,
                        "Nous y sommes allés.",
                        delegate));
        DemoPeople.as(people.editor(), () -> programmes.withdraw(made[0], 2, editor));
    }

    private void fileAPetition() {
        SignedIn delegate = people.delegate();
        AssociationReference association =
                peopleService.mandatesOf(delegate.personId()).getFirst();
        byte[] statutes = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        petitions.file(
                new PetitionDraft(
                        UUID.randomUUID(),
                        association.id(),
                        "إدراج نقطة حول النقل المدرسي",
                        "يقطع التلاميذ مسافة طويلة كل يوم للوصول إلى الإعدادية",
                        "أن يتداول المجلس في تخصيص حافلة للنقل المدرسي",
                        List.of(new PetitionDraft.Document(
                                DocumentKind.STATUTES, petitions.keep("statutes.pdf", statutes)))),
                delegate.personId());
        SignedIn officer = people.petitionOfficer();
        int number = petitions.of(delegate.personId()).getFirst().number();
        DemoPeople.as(
                officer,
                () -> petitions.judge(
                        number, petitions.asked().getFirst().code(), Verdict.MET, "", officer.personId()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void anotherCommuneDoesNotFindIt(Owned owned) {
        List<Object> ids = owned.ids(BENI_MELLAL);
        inTransaction(DEMNATE, status -> {
            for (Object id : ids) {
                assertThat(owned.repository.findById(id)).isEmpty();
                assertThat(owned.repository.existsById(id)).isFalse();
                assertThat(entities.find(owned.type, id)).isNull();
            }
            assertThat(owned.repository.findAllById(ids)).isEmpty();
            assertThat(owned.repository.findAll().stream().map(this::idOf)).doesNotContainAnyElementsOf(ids);
            assertThat(owned.repository.count()).isEqualTo(owned.rows(DEMNATE).size());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void itsOwnCommuneFindsAllOfIt(Owned owned) {
        inTransaction(BENI_MELLAL, status -> {
            assertThat(owned.repository.count())
                    .isEqualTo(owned.rows(BENI_MELLAL).size());
            assertThat(owned.repository.findAll().stream().map(this::idOf))
                    .containsExactlyInAnyOrderElementsOf(owned.ids(BENI_MELLAL));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aThreadWithoutACommuneFindsNothing(Owned owned) {
        Object id = owned.ids(BENI_MELLAL).getFirst();
        inTransaction(CommuneScope.NONE, status -> {
            assertThat(owned.repository.findAll()).isEmpty();
            assertThat(owned.repository.count()).isZero();
            assertThat(owned.repository.findById(id)).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aThreadWithoutACommuneCannotAddToIt(Owned owned) {
        assertThatThrownBy(() -> addCopy(owned, owned.detached(), CommuneScope.NONE, () -> {}))
                .as("adding %s without a commune", owned)
                .hasStackTraceContaining("foreign key constraint");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesWithAParent")
    void anotherCommuneCannotBuildUponARowOfThisOne(Owned owned) {
        // a commune that has nothing yet, so that no row of its own stands in the way first
        String newCommune = "99999999";
        assertThatThrownBy(() -> addCopy(
                        owned,
                        owned.detachedWithParent(),
                        newCommune,
                        () -> raw.sql("""
                                insert into commune (code, slug, name_ar, name_fr, population, arrondissements,
                                  default_language, brand)
                                values (?, 'new-commune', '', '', 0, false, 'AR', '#000000')
                                """).param(newCommune).update()))
                .as("%s with the parents of another commune", owned)
                .hasStackTraceContaining("foreign key constraint");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aRowCannotBeAddedToAnotherCommune(Owned owned) {
        Object row = owned.detached();
        assertThatThrownBy(() -> inTransaction(DEMNATE, status -> {
                    Object copy = copy(owned, row);
                    write(owned.tenant, copy, BENI_MELLAL);
                    entities.persist(copy);
                    entities.flush();
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void statementsForManyRowsLeaveThoseOfAnotherCommuneAlone(Owned owned) {
        List<Object> ids = owned.ids(BENI_MELLAL);
        String attribute = entities.getMetamodel().entity(owned.type).getSingularAttributes().stream()
                .filter(each ->
                        !each.isId() && each.getPersistentAttributeType() == Attribute.PersistentAttributeType.BASIC)
                .map(Attribute::getName)
                .filter(name -> !name.equals(owned.tenant.getName()))
                .sorted()
                .findFirst()
                .orElseThrow();
        assertThatNothingHappens(
                owned,
                () -> entities.createQuery("delete from " + owned.entity + " e where e.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate());
        assertThatNothingHappens(
                owned,
                () -> entities.createQuery("update %s e set e.%s = e.%s where e.id in :ids"
                                .formatted(owned.entity, attribute, attribute))
                        .setParameter("ids", ids)
                        .executeUpdate());
        assertThatNothingHappens(owned, () -> {
            owned.repository.deleteAllByIdInBatch(ids);
            return 0;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aRowThatWasReadElsewhereCannotBeDeleted(Owned owned) {
        Object row = owned.detached();
        assertThatNothingHappens(owned, () -> {
            owned.repository.delete(row);
            return 0;
        });
        assertThatNothingHappens(owned, () -> {
            owned.repository.deleteAllInBatch(List.of(row));
            return 0;
        });
        assertThatNothingHappens(owned, () -> {
            owned.repository.deleteById(idOf(row));
            return 0;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aRowThatWasReadElsewhereCannotBeWrittenBack(Owned owned) {
        Object row = owned.detached();
        assertThatNothingHappens(owned, () -> {
            entities.merge(row);
            return 0;
        });
        assertThatNothingHappens(owned, () -> {
            owned.repository.save(row);
            return 0;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entitiesOfACommune")
    void aRowDoesNotMoveToAnotherCommune(Owned owned) {
        Object id = owned.ids(BENI_MELLAL).getFirst();
        try {
            inTransaction(BENI_MELLAL, status -> {
                write(owned.tenant, entities.find(owned.type, id), DEMNATE);
                entities.flush();
                assertThat(owned.ids(DEMNATE)).doesNotContain(id);
                status.setRollbackOnly();
            });
        } catch (PersistenceException | DataAccessException refused) {
            // as good
        }
        assertThat(owned.ids(BENI_MELLAL)).contains(id);
    }

    /** Everything in the metamodel that belongs to a commune. */
    Stream<Owned> entitiesOfACommune() {
        Repositories repositories = new Repositories(application);
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> tenantField(entity.getJavaType()) != null)
                .sorted(Comparator.comparing(EntityType::getName))
                .map(entity -> new Owned(entity, repositories));
    }

    Stream<Owned> entitiesWithAParent() {
        return entitiesOfACommune().filter(Owned::hasParent);
    }

    private static Field tenantField(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass())
            for (Field field : each.getDeclaredFields()) if (field.isAnnotationPresent(TenantId.class)) return field;
        return null;
    }

    /** An entity of a commune, its table and its repository. */
    private final class Owned {

        private final String entity;
        private final Class<Object> type;
        private final String table;
        private final Field tenant;
        private final JpaRepository<Object, Object> repository;

        @SuppressWarnings("unchecked")
        Owned(EntityType<?> entity, Repositories repositories) {
            this.entity = entity.getName();
            type = (Class<Object>) entity.getJavaType();
            tenant = tenantField(type);
            table = entities.getEntityManagerFactory()
                    .unwrap(SessionFactoryImplementor.class)
                    .getMappingMetamodel()
                    .getEntityDescriptor(type)
                    .getIdentifierTableDetails()
                    .getTableName();
            // a room may show less of its repository, or none for a row that hangs on another
            repository = repositories
                    .getRepositoryFor(type)
                    .filter(JpaRepository.class::isInstance)
                    .map(own -> (JpaRepository<Object, Object>) own)
                    .orElseGet(() -> new SimpleJpaRepository<>(type, entities));
        }

        List<Map<String, Object>> rows(String commune) {
            return raw.sql("select * from " + table + " where commune = ? order by id")
                    .param(commune)
                    .query()
                    .listOfRows();
        }

        List<Object> ids(String commune) {
            List<Object> ids = rows(commune).stream().map(row -> row.get("id")).toList();
            if (commune.equals(BENI_MELLAL))
                assertThat(ids)
                        .as("%s has no row in Béni Mellal to try: add one in fillEveryTable", entity)
                        .isNotEmpty();
            return ids;
        }

        Object detached() {
            return detached(ids(BENI_MELLAL).getFirst());
        }

        /** A row that hangs on another; where a parent may be missing, some have none. */
        Object detachedWithParent() {
            List<Map<String, Object>> parents = raw.sql("select constraint_name, group_concat(column_name) columns"
                            + " from information_schema.key_column_usage"
                            + " where table_schema = database() and table_name = ? and referenced_table_name <> 'commune'"
                            + " group by constraint_name having find_in_set('commune', columns)")
                    .param(table)
                    .query()
                    .listOfRows();
            return rows(BENI_MELLAL).stream()
                    .filter(row -> parents.stream()
                            .anyMatch(parent -> Stream.of(
                                            parent.get("columns").toString().split(","))
                                    .allMatch(column -> row.get(column) != null)))
                    .findFirst()
                    .map(row -> detached(row.get("id")))
                    .orElseThrow(
                            () -> new AssertionError(entity + " has no row with a parent: add one in fillEveryTable"));
        }

        private Object detached(Object id) {
            return inTransactionGet(BENI_MELLAL, status -> entities.find(type, id));
        }

        boolean hasParent() {
            return count("select count(distinct constraint_name) from information_schema.key_column_usage"
                            + " where table_schema = database() and table_name = '" + table
                            + "' and column_name = 'commune' and referenced_table_name <> 'commune'")
                    > 0;
        }

        @Override
        public String toString() {
            return entity;
        }
    }

    /** Tries something in Demnate; being refused is as good as doing nothing. */
    private void assertThatNothingHappens(Owned owned, IntSupplier deed) {
        List<Map<String, Object>> before = owned.rows(BENI_MELLAL);
        try {
            inTransaction(DEMNATE, status -> {
                assertThat(deed.getAsInt()).isZero();
                entities.flush();
                assertThat(owned.rows(BENI_MELLAL)).isEqualTo(before);
                status.setRollbackOnly();
            });
        } catch (PersistenceException | DataAccessException refused) {
            assertThat(owned.rows(BENI_MELLAL)).isEqualTo(before);
        }
    }

    /** Adds to this commune what a row of Béni Mellal says, with the same parents. */
    private void addCopy(Owned owned, Object row, String commune, Runnable before) {
        inTransaction(commune, status -> {
            before.run();
            entities.persist(copy(owned, row));
            entities.flush();
            status.setRollbackOnly();
        });
    }

    private Object copy(Owned owned, Object row) {
        try {
            Constructor<Object> constructor = owned.type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object copy = constructor.newInstance();
            for (SingularAttribute<? super Object, ?> attribute :
                    entities.getMetamodel().entity(owned.type).getSingularAttributes()) {
                Field field = (Field) attribute.getJavaMember();
                if (attribute.isId() || attribute.isVersion() || field.equals(owned.tenant)) continue;
                Object value = read(field, row);
                if (attribute.isAssociation() && value != null)
                    value = entities.getReference(attribute.getJavaType(), idOf(value));
                write(field, copy, value);
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object idOf(Object row) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    private static Object read(Field field, Object row) {
        try {
            field.setAccessible(true);
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Field field, Object row, Object value) {
        try {
            field.setAccessible(true);
            field.set(row, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String query) {
        return raw.sql(query).query(Long.class).single();
    }

    private void inTransaction(String commune, Consumer<TransactionStatus> deed) {
        CommuneScope.run(commune, () -> transaction.executeWithoutResult(deed));
    }

    private <T> T inTransactionGet(String commune, Function<TransactionStatus, T> deed) {
        return CommuneScope.<T, RuntimeException>call(commune, () -> transaction.execute(deed::apply));
    }
}
