package ma.musharaka.journal;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Migrator;
import ma.musharaka.testing.TestFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened stands written, in one order for good, and whoever checks it finds out when somebody changed it. */
@IntegrationTest
class JournalTests {

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JournalEntries entries;

    @Autowired
    JournalActors actors;

    @Autowired
    JournalSeals seals;

    @Autowired
    JournalRoots roots;

    @Autowired
    JournalExport export;

    @Autowired
    Receipts receipts;

    @Autowired
    Sealer sealer;

    @Autowired
    EachCommune everywhere;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient application;

    @Autowired
    Migrator migrator;

    @Autowired
    DemoPeople people;

    @Test
    void aFactIsWrittenInTheTransactionOfItsAct() {
        TestFact fact = TestFact.in(DEMNATE);
        CommuneScope.run(
                DEMNATE,
                () -> transaction.executeWithoutResult(status -> {
                    facts.publishEvent(fact);
                    assertThat(written(fact)).hasSize(1);
                }));
        JournalEntry entry = CommuneScope.<JournalEntry, RuntimeException>call(
                DEMNATE, () -> written(fact).getFirst());
        assertThat(entry.fact()).isEqualTo("test.happened");
        assertThat(entry.subject()).isEqualTo(fact.subject());
        assertThat(entry.at()).isEqualTo(fact.at());
    }

    @Test
    void anActThatIsTakenBackLeavesNoEntry() {
        TestFact fact = TestFact.in(DEMNATE);
        CommuneScope.run(DEMNATE, () -> {
            transaction.executeWithoutResult(status -> {
                facts.publishEvent(fact);
                status.setRollbackOnly();
            });
            assertThat(written(fact)).isEmpty();
        });
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        TestFact fact = TestFact.in(DEMNATE);
        CommuneScope.run(DEMNATE, () -> {
            assertThatThrownBy(() -> facts.publishEvent(fact)).isInstanceOf(IllegalTransactionStateException.class);
            assertThat(written(fact)).isEmpty();
        });
        // without a transaction nothing takes back what was noted for the listeners
        application
                .sql("delete from EVENT_PUBLICATION where serialized_event like ?")
                .param("%" + fact.id() + "%")
                .update();
    }

    @Test
    void aFactOfAnotherCommuneIsRefused() {
        TestFact fact = TestFact.in(BENI_MELLAL);
        assertThatThrownBy(() -> CommuneScope.run(
                        DEMNATE, () -> transaction.executeWithoutResult(status -> facts.publishEvent(fact))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(BENI_MELLAL);
        for (String commune : List.of(BENI_MELLAL, DEMNATE))
            CommuneScope.run(commune, () -> assertThat(written(fact)).isEmpty());
    }

    @Test
    void whoActedIsSealedWithSaltAndCanBeForgotten() {
        CommuneScope.run(KASBA_TADLA, () -> {
            UUID person = people.citizen().personId();
            TestFact fact = new TestFact(
                    KASBA_TADLA,
                    UUID.randomUUID(),
                    person,
                    TestFact.in(KASBA_TADLA).at());
            tell(fact);
            UUID entry = written(fact).getFirst().id();
            Map<String, Object> actor = application
                    .sql("select salt, person_id from journal_actor where commune = ? and entry_id = ?")
                    .params(KASBA_TADLA, entry)
                    .query()
                    .singleRow();
            assertThat(actor).containsEntry("person_id", person);
            assertThat(application
                            .sql("select actor_seal from journal_entry where id = ?")
                            .param(entry)
                            .query(String.class)
                            .single())
                    .isEqualTo(JournalLine.sha256(actor.get("salt") + "" + person));
            sealer.sealOpen();

            assertThat(application
                            .sql("delete from journal_actor where commune = ? and entry_id = ?")
                            .params(KASBA_TADLA, entry)
                            .update())
                    .isOne();
            assertThat(checked(KASBA_TADLA).said()).startsWith("WHOLE");
        });
    }

    @Test
    void sealingContinuesTheChain() {
        tell(TestFact.in(KASBA_TADLA));
        CommuneScope.run(KASBA_TADLA, () -> {
            sealer.sealOpen();
            JournalSeal last = seals.findFirstByOrderBySeqDesc().orElseThrow();
            TestFact next = TestFact.in(KASBA_TADLA);
            tell(next);
            sealer.sealOpen();
            JournalSeal sealed = seals.findAll().stream()
                    .filter(seal -> seal.seq() == last.seq() + 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(sealed.previous()).isEqualTo(last.hash());
            assertThat(roots.findFirstByOrderBySeqDesc().orElseThrow().hash())
                    .isEqualTo(seals.findFirstByOrderBySeqDesc().orElseThrow().hash());
        });
    }

    @Test
    void severalSealersAtOnceNeverForkTheChain() {
        int writers = 3;
        int servers = 3;
        int facts = 25;
        List<TestFact> told = new CopyOnWriteArrayList<>();
        // each sealer is a server of its own, with a lock of its own; the scheduled one is at work besides
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(writers + servers, number -> {
            if (number < writers) {
                for (int i = 0; i < facts; i++) {
                    TestFact fact = TestFact.in(KASBA_TADLA);
                    tell(fact);
                    told.add(fact);
                }
            } else {
                Sealer server = new Sealer(entries, seals, roots, everywhere, transaction, clock);
                while (told.size() < writers * facts) CommuneScope.run(KASBA_TADLA, server::sealOpen);
            }
            return number;
        });

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        CommuneScope.run(KASBA_TADLA, () -> {
            sealer.sealOpen();
            List<Object[]> chain = entries.findSealed(0, Long.MAX_VALUE, Limit.unlimited());
            assertThat(chain.stream().map(row -> ((JournalSeal) row[1]).seq()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, chain.size()).boxed().toList());
            assertThat(chain).hasSize((int) entries.count());
            assertThat(chain.stream().map(row -> ((JournalEntry) row[0]).subject()))
                    .containsAll(told.stream().map(TestFact::subject).toList());
            String previous = JournalLine.GENESIS;
            for (Object[] row : chain) {
                JournalSeal seal = (JournalSeal) row[1];
                assertThat(seal.previous()).isEqualTo(previous);
                previous = seal.hash();
            }
        });
        assertThat(checked(KASBA_TADLA).said()).startsWith("WHOLE");
    }

    @Test
    void anExportedJournalIsWholeAndMatchesThePublishedRoots() {
        tell(TestFact.in(BENI_MELLAL));
        CommuneScope.run(BENI_MELLAL, sealer::sealOpen);

        JournalCheck check = checked(BENI_MELLAL);

        assertThat(check.isWhole()).as(check.said()).isTrue();
        assertThat(check.said()).contains("commune " + BENI_MELLAL);
        assertThat(check.rootsAddress()).isEqualTo("https://commune.example/api/v1/journal-roots");
    }

    @Test
    void anExportHoldsTheActsOfItsCommuneOnly() {
        TestFact here = TestFact.in(BENI_MELLAL);
        TestFact there = TestFact.in(DEMNATE);
        for (TestFact fact : List.of(here, there)) {
            tell(fact);
            CommuneScope.run(fact.commune(), sealer::sealOpen);
        }
        assertThat(new String(exported(BENI_MELLAL), StandardCharsets.UTF_8))
                .contains(here.id().toString())
                .doesNotContain(there.id().toString());
    }

    @Test
    void anExportHoldsNothingThatNamesWhoActed() {
        CommuneScope.run(BENI_MELLAL, () -> {
            UUID person = people.citizen().personId();
            tell(new TestFact(
                    BENI_MELLAL,
                    UUID.randomUUID(),
                    person,
                    TestFact.in(BENI_MELLAL).at()));
            sealer.sealOpen();
            assertThat(new String(exported(BENI_MELLAL), StandardCharsets.UTF_8))
                    .doesNotContain(person.toString());
        });
    }

    /** Whoever holds the migrator's password can change a row, but not unnoticed; what they changed is put back. */
    @ParameterizedTest
    @CsvSource({
        "journal_entry, fact, 'test.forgotten'",
        "journal_entry, measures, '{\"published\":1}'",
        "journal_entry, channel, PAPER",
        "journal_entry, at, '2020-01-01 00:00:00.000000'",
        "journal_entry, subject_id, '00000000-0000-0000-0000-000000000001'",
        "journal_entry, actor_seal, 'nobody'",
        "journal_seal, hash, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
        "journal_seal, previous, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
        "journal_root, hash, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
    })
    void aRowThatWasChangedIsFound(String table, String column, String lie) {
        TestFact fact = TestFact.in(DEMNATE);
        tell(fact);
        CommuneScope.run(DEMNATE, sealer::sealOpen);
        assertThat(checked(DEMNATE).said()).startsWith("WHOLE");
        UUID row = migrator.client()
                .sql("select id from " + table + " where commune = ? order by id desc limit 1")
                .param(DEMNATE)
                .query(UUID.class)
                .single();
        Object truth = migrator.client()
                .sql("select " + column + " from " + table + " where id = ?")
                .param(row)
                .query()
                .singleValue();
        assertThatThrownBy(() -> application
                        .sql("update " + table + " set " + column + " = ? where id = ?")
                        .params(lie, row)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("denied");
        try {
            change(table, column, row, lie);
            JournalCheck check = checked(DEMNATE);
            assertThat(check.isWhole()).as(check.said()).isFalse();
            assertThat(check.said()).startsWith("CHANGED");
        } finally {
            change(table, column, row, truth);
        }
        assertThat(checked(DEMNATE).said()).startsWith("WHOLE");
    }

    @Test
    void aWholeChainThatWasForgedIsFoundByARootThatSomebodyKept() {
        tell(TestFact.in(KASBA_TADLA));
        CommuneScope.run(KASBA_TADLA, sealer::sealOpen);
        byte[] journal = exported(KASBA_TADLA);
        Map<Long, String> kept = publishedRoots(KASBA_TADLA);
        long lastRoot = kept.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        Map<Long, String> otherwise = new TreeMap<>(kept);
        otherwise.put(lastRoot, "f".repeat(64));

        assertThat(JournalCheck.of(journal, kept).isWhole()).isTrue();
        assertThat(JournalCheck.of(journal, otherwise).said())
                .isEqualTo("CHANGED: the root published for act " + lastRoot + " does not match this file");
    }

    @Test
    void aReceiptTellsWhatBecameOfItsSubject() {
        TestFact fact = TestFact.in(DEMNATE);
        CommuneScope.run(DEMNATE, () -> {
            ReceiptCode code = transaction.execute(status -> {
                ReceiptCode issued = receipts.issue(fact.subject());
                facts.publishEvent(fact);
                return issued;
            });
            assertThat(receipts.find(code)).hasValueSatisfying(issued -> {
                assertThat(issued.subject()).isEqualTo(fact.subject());
                assertThat(issued.acts()).extracting(Receipts.Act::fact).containsExactly("test.happened");
            });
            CommuneScope.run(
                    BENI_MELLAL,
                    () -> assertThat(receipts.find(code)).as("elsewhere").isEmpty());
        });
    }

    @Test
    void aSubjectGetsOneReceipt() {
        TestFact fact = TestFact.in(DEMNATE);
        List<AtOnce.Outcome<ReceiptCode>> outcomes = AtOnce.run(
                4,
                _ -> CommuneScope.<ReceiptCode, RuntimeException>call(
                        DEMNATE, () -> transaction.execute(status -> receipts.issue(fact.subject()))));
        assertThat(outcomes.stream().filter(outcome -> outcome.thrown() == null))
                .hasSize(1);
        CommuneScope.run(
                DEMNATE,
                () -> assertThat(receipts.of(fact.subject()))
                        .isEqualTo(outcomes.stream()
                                .filter(outcome -> outcome.thrown() == null)
                                .map(AtOnce.Outcome::result)
                                .findFirst()));
    }

    private void tell(TestFact fact) {
        CommuneScope.run(fact.commune(), () -> transaction.executeWithoutResult(status -> facts.publishEvent(fact)));
    }

    private List<JournalEntry> written(TestFact fact) {
        return entries.findBySubjectKindAndSubjectIdOrderByAtAscIdAsc("test", fact.id());
    }

    private JournalCheck checked(String commune) {
        // roots first: one that is published meanwhile may cover more than the file
        Map<Long, String> published = publishedRoots(commune);
        return JournalCheck.of(exported(commune), published);
    }

    private Map<Long, String> publishedRoots(String commune) {
        return CommuneScope.<Map<Long, String>, RuntimeException>call(
                commune, () -> roots.findAll().stream().collect(Collectors.toMap(JournalRoot::seq, JournalRoot::hash)));
    }

    private byte[] exported(String commune) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommuneScope.run(commune, () -> {
            try {
                export.write(out, "https://commune.example");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    private void change(String table, String column, UUID row, Object value) {
        assertThat(migrator.client()
                        .sql("update " + table + " set " + column + " = ? where id = ?")
                        .params(value, row)
                        .update())
                .isOne();
    }
}
