package ma.musharaka.platform;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.testing.FactListener;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestFact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that no request began still know whose work they do, or that they do nobody's. */
@IntegrationTest
class CommuneOfThreadsTests {

    private static final String MODERATOR_OF_DEMNATE = "moderator@demnate.example";

    @Autowired
    FactListener listener;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    IncompleteEventPublications publications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PeopleService people;

    @Autowired
    JdbcClient rows;

    @Test
    void aListenerWorksInTheCommuneOfItsFact() {
        TestFact fact = TestFact.in(DEMNATE);
        publish(fact);

        eventually("the listener has heard", () -> !listener.of(fact).isEmpty());
        FactListener.Heard heard = listener.of(fact).getFirst();
        assertThat(heard.commune()).isEqualTo(DEMNATE);
        assertThat(heard.moderators()).containsExactly(MODERATOR_OF_DEMNATE);
        assertThat(heard.thread()).isNotEqualTo(Thread.currentThread().getName());
    }

    @Test
    void aFactThatIsToldAgainAfterAFailureIsHeardInItsOwnCommune() {
        TestFact fact = TestFact.in(DEMNATE);
        listener.failOn(fact);
        publish(fact);
        eventually("the listener has heard", () -> !listener.of(fact).isEmpty());
        assertThat(openPublications(fact)).as("what failed is kept").isOne();

        listener.succeedOn(fact);
        CommuneScope.run(
                BENI_MELLAL,
                () -> publications.resubmitIncompletePublications(
                        publication -> publication.getEvent().equals(fact)));

        eventually("the listener is done", () -> openPublications(fact) == 0);
        assertThat(listener.of(fact))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(heard -> assertThat(heard.commune()).isEqualTo(DEMNATE));
        assertThat(listener.of(fact).getLast().moderators()).containsExactly(MODERATOR_OF_DEMNATE);
    }

    @Test
    void aNewThreadHasNoCommuneAndFindsNobody() {
        CommuneScope.run(BENI_MELLAL, () -> {
            assertThat(inNewThread(CommuneScope::current)).isEqualTo(CommuneScope.NONE);
            assertThat(inNewThread(this::moderators)).isEmpty();
        });
    }

    @Test
    void theInnermostScopeCounts() {
        String found = CommuneScope.<String, RuntimeException>call(
                BENI_MELLAL, () -> CommuneScope.<String, RuntimeException>call(DEMNATE, CommuneScope::current));
        assertThat(found).isEqualTo(DEMNATE);
    }

    @Test
    void aTransactionDoesNotChangeItsCommune() {
        assertThatThrownBy(() -> CommuneScope.run(
                        BENI_MELLAL,
                        () -> transaction.executeWithoutResult(status -> {
                            assertThat(moderators()).containsExactly("moderator@beni-mellal.example");
                            CommuneScope.run(DEMNATE, this::moderators);
                        })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(DEMNATE);
    }

    private void publish(TestFact fact) {
        CommuneScope.run(fact.commune(), () -> transaction.executeWithoutResult(status -> facts.publishEvent(fact)));
    }

    private long openPublications(TestFact fact) {
        return rows.sql("select count(*) from EVENT_PUBLICATION where listener_id like '%FactListener%'"
                        + " and serialized_event like ?")
                .param("%" + fact.id() + "%")
                .query(Long.class)
                .single();
    }

    private List<String> moderators() {
        return people.holders(Role.MODERATOR).stream()
                .map(PeopleService.Contact::to)
                .toList();
    }

    private static <T> T inNewThread(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
