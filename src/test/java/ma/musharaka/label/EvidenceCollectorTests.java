package ma.musharaka.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.reading.PageFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts on their way into evidence: through the registry, twice, by two threads, and of two communes. */
@ApplicationModuleTest(
        extraIncludes = {"platform", "commune"},
        verifyAutomatically = false)
class EvidenceCollectorTests {

    private static final String HERE = "50910101";
    private static final String THERE = "50910107";

    @MockitoBean
    PageFrame frame;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Referential referential;

    @Autowired
    LabelService label;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry properties) throws Exception {
        Path home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "databases")).toAbsolutePath(), "label-");
        properties.add("musharaka.home", home::toString);
        properties.add("musharaka.retelling-interval", () -> "200");
        properties.add("musharaka.retelling-age", () -> "PT1S");
    }

    @BeforeEach
    void communes() {
        for (String code : List.of(HERE, THERE))
            jdbc.sql(
                            "insert ignore into commune (code, slug, name_ar, name_fr, population, arrondissements,"
                                    + " default_language, brand) values (?, ?, 'جماعة', 'Commune', 1000, false, 'AR', '#0d5b4b')")
                    .params(code, "commune-" + code)
                    .update();
    }

    /** As a room of the house publishes it. */
    record ProposalPublished(
            String commune, UUID proposal, @Nullable UUID actor, Instant at) implements Fact {

        @Override
        public String code() {
            return "proposal.published";
        }

        @Override
        public SubjectRef subject() {
            return new SubjectRef("proposal", proposal);
        }
    }

    /** A fact that the referential does not name. */
    record WeatherChanged(
            String commune, UUID sky, @Nullable UUID actor, Instant at) implements Fact {

        @Override
        public String code() {
            return "weather.changed";
        }

        @Override
        public SubjectRef subject() {
            return new SubjectRef("sky", sky);
        }
    }

    @Test
    void aFactThatTheReferentialNamesBecomesEvidenceOfItsCommuneOnly() {
        ProposalPublished fact = published(HERE);

        publish(fact);

        await().untilAsserted(() -> assertThat(evidenceOf(HERE)).contains(seen(fact)));
        assertThat(evidenceOf(THERE)).doesNotContain(seen(fact));
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
    }

    @Test
    void aFactThatTheReferentialDoesNotNameIsLetPass() {
        WeatherChanged fact = new WeatherChanged(HERE, UUID.randomUUID(), null, Instant.now());

        publish(fact);

        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
        assertThat(rows(fact)).isZero();
    }

    @Test
    void aFactThatWasTakenDownBeforeACrashIsTakenUpAgainFromTheRegistry() {
        ProposalPublished fact = published(HERE);
        jdbc.sql(
                        "insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status,"
                                + " completion_attempts) values (?, ?, ?, ?, ?, 'PUBLISHED', 1)")
                .params(
                        UUID.randomUUID().toString(),
                        EvidenceCollector.class.getName() + ".on(" + Fact.class.getName() + ")",
                        ProposalPublished.class.getName(),
                        """
                        {"commune": "%s", "proposal": "%s", "actor": null, "at": "%s"}
                        """.formatted(HERE, fact.proposal(), fact.at()),
                        Timestamp.from(Instant.now().minusSeconds(60)))
                .update();

        await().untilAsserted(() -> assertThat(evidenceOf(HERE)).contains(seen(fact)));
        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
    }

    @Test
    void aFactThatIsToldAgainCountsOnce() {
        ProposalPublished fact = published(HERE);
        publish(fact);
        await().untilAsserted(() -> assertThat(rows(fact)).isEqualTo(1));

        publish(fact);

        await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
        assertThat(rows(fact)).isEqualTo(1);
    }

    @Test
    void aFactThatManyThreadsTellAtOnceCountsOnceAndNoneOfThemFails() throws Exception {
        int threads = 6;
        for (int round = 0; round < 5; round++) {
            ProposalPublished fact = published(HERE);
            CyclicBarrier together = new CyclicBarrier(threads);
            Callable<Boolean> telling = () -> {
                together.await();
                publish(fact);
                return true;
            };
            try (ExecutorService tellers = Executors.newFixedThreadPool(threads)) {
                for (Future<Boolean> told : tellers.invokeAll(
                        IntStream.range(0, threads).mapToObj(i -> telling).toList()))
                    assertThat(told.get()).isTrue();
            }
            await().untilAsserted(() -> assertThat(publicationsLeft()).isZero());
            assertThat(rows(fact)).isEqualTo(1);
        }
    }

    @Test
    void theSameActAtAnotherInstantIsFurtherEvidence() {
        ProposalPublished first = published(HERE);
        ProposalPublished again =
                new ProposalPublished(HERE, first.proposal(), null, first.at().plusSeconds(1));

        publish(first);
        publish(again);

        await().untilAsserted(() -> assertThat(rows(first)).isEqualTo(2));
    }

    @Test
    void evidenceIsNeverChangedOrTakenBack() {
        assertThatThrownBy(() -> jdbc.sql("update evidence set fact = 'nothing.happened'")
                        .update())
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> jdbc.sql("delete from evidence").update()).hasStackTraceContaining("denied");
    }

    @Test
    void whatCannotBeKeptForAnotherReasonIsNotTakenForDone() {
        ProposalPublished ofNowhere = published("99999999");

        EvidenceCollector here = new EvidenceCollector(ledger, referential);
        assertThatThrownBy(() -> CommuneScope.run(ofNowhere.commune(), () -> here.on(ofNowhere)))
                .hasStackTraceContaining("evidence_commune_fk");
    }

    private void publish(Fact fact) {
        CommuneScope.run(fact.commune(), () -> transaction.executeWithoutResult(status -> facts.publishEvent(fact)));
    }

    private List<EvidenceRecord> evidenceOf(String commune) {
        return CommuneScope.call(
                commune,
                () -> label.current()
                        .questions()
                        .flatMap(question -> question.newest().stream())
                        .toList());
    }

    private int rows(Fact fact) {
        return jdbc.sql("select count(*) from evidence where subject_id = ?")
                .param(fact.subject().id())
                .query(Integer.class)
                .single();
    }

    private int publicationsLeft() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION")
                .query(Integer.class)
                .single();
    }

    private static ProposalPublished published(String commune) {
        return new ProposalPublished(
                commune, UUID.randomUUID(), null, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static EvidenceRecord seen(Fact fact) {
        return new EvidenceRecord(fact.code(), fact.subject(), fact.at());
    }
}
