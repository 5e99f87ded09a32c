package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which commune a thread works for. */
class CommuneScopeTests {

    @Test
    void aThreadWorksForNoCommuneUntilItIsGivenOne() {
        assertThat(CommuneScope.current()).isEqualTo(CommuneScope.NONE);
    }

    @Test
    void noCommuneHasTheCodeOfNone() {
        assertThat(CommuneScope.NONE).doesNotMatch("[0-9]+");
    }

    @Test
    void workIsDoneForItsCommuneAndForNoneAfterwards() {
        String seen = CommuneScope.<String, RuntimeException>call("0910101", CommuneScope::current);

        assertThat(seen).isEqualTo("0910101");
        assertThat(CommuneScope.current()).isEqualTo(CommuneScope.NONE);
    }

    @Test
    void workForAnotherCommuneWithinComesBackToTheFirst() {
        CommuneScope.run("1", () -> {
            CommuneScope.run("2", () -> assertThat(CommuneScope.current()).isEqualTo("2"));
            assertThat(CommuneScope.current()).isEqualTo("1");
        });
    }

    @Test
    void workThatFailsLeavesNoCommuneBehind() {
        assertThatThrownBy(() -> CommuneScope.call("1", () -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(CommuneScope.current()).isEqualTo(CommuneScope.NONE);
    }

    @Test
    void anotherThreadDoesNotInheritTheCommune() throws InterruptedException {
        AtomicReference<String> seen = new AtomicReference<>();
        AtomicReference<String> seenByVirtual = new AtomicReference<>();

        CommuneScope.<Void, InterruptedException>call("1", () -> {
            Thread platform = Thread.ofPlatform().start(() -> seen.set(CommuneScope.current()));
            Thread virtual = Thread.ofVirtual().start(() -> seenByVirtual.set(CommuneScope.current()));
            platform.join();
            virtual.join();
            return null;
        });

        assertThat(List.of(seen.get(), seenByVirtual.get())).containsOnly(CommuneScope.NONE);
    }

    @Test
    void aPooledThreadKeepsNothingOfTheWorkBefore() throws Exception {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<String> first =
                    pool.submit(() -> CommuneScope.<String, RuntimeException>call("1", CommuneScope::current));
            Future<String> second = pool.submit(CommuneScope::current);

            assertThat(first.get()).isEqualTo("1");
            assertThat(second.get()).isEqualTo(CommuneScope.NONE);
        }
    }

    @Test
    void workHandedOverMustCarryItsCommune() {
        String seen = CommuneScope.<String, RuntimeException>call(
                "1", () -> CompletableFuture.supplyAsync(CommuneScope::current).join());

        assertThat(seen).isEqualTo(CommuneScope.NONE);
    }
}
