package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import org.junit.jupiter.api.Test;

/** What anonymous readers share, and when it is made anew. */
class PageCacheTests {

    private Instant now = Instant.parse("2026-05-04T12:00:00Z");
    private final PageCache cache = new PageCache(clock());
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aPageIsMadeOnceAndKept() {
        assertThat(read("50910101", "/")).isEqualTo("1");
        assertThat(read("50910101", "/")).isEqualTo("1");
    }

    @Test
    void communesAndAddressesAreKeptApart() {
        assertThat(List.of(read("50910101", "/"), read("50910107", "/"), read("50910101", "/charter")))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aChangeMakesThePagesOfItsCommuneAnewAndNoOthers() {
        read("50910101", "/");
        read("50910107", "/");
        cache.on(new ContentChanged("50910101"));
        assertThat(read("50910101", "/")).isEqualTo("3");
        assertThat(read("50910107", "/")).isEqualTo("2");
    }

    @Test
    void whatTheNetworkChangesMakesThePagesOfEveryCommuneAnew() {
        read("50910101", "/bodies");
        read("50910107", "/bodies");
        cache.on(new ContentChanged(CommuneScope.NETWORK));
        assertThat(read("50910101", "/bodies")).isEqualTo("3");
        assertThat(read("50910107", "/bodies")).isEqualTo("4");
    }

    @Test
    void aPageBegunBeforeAChangeIsNotServedAfterIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<ServedPage> old = other.submit(() -> cache.get("50910101", "/", null, () -> {
                begun.countDown();
                await(changed);
                return ServedPage.of(200, "old");
            }));
            begun.await();
            cache.on(new ContentChanged("50910101"));
            changed.countDown();
            assertThat(text(old.get())).isEqualTo("old");
        }
        assertThat(text(cache.get("50910101", "/", null, () -> ServedPage.of(200, "new"))))
                .isEqualTo("new");
    }

    @Test
    void aNewDayInMoroccoMakesPagesAnew() {
        now = Instant.parse("2026-05-04T22:59:59Z");
        assertThat(read("50910101", "/consultations")).isEqualTo("1");
        now = Instant.parse("2026-05-04T23:00:00Z");
        assertThat(read("50910101", "/consultations")).isEqualTo("2");
    }

    @Test
    void whatIsNotThereIsNotKept() {
        for (int i = 0; i < 1000; i++)
            assertThat(cache.get("50910101", "/programme/made-up-" + i, null, () -> ServedPage.of(404, "none"))
                            .status())
                    .isEqualTo(404);
        assertThat(cache.size()).isZero();
    }

    @Test
    void aPageThatFailedIsTriedAgain() {
        assertThatThrownBy(() -> cache.get("50910101", "/", null, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(read("50910101", "/")).isEqualTo("1");
    }

    @Test
    void manyWhoAskAtOnceShareOneMaking() throws Exception {
        CyclicBarrier together = new CyclicBarrier(8);
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = IntStream.range(0, 8)
                    .mapToObj(i -> readers.submit(() -> {
                        together.await();
                        return read("50910101", "/");
                    }))
                    .toList();
            for (Future<String> each : all) assertThat(each.get()).isEqualTo("1");
        }
    }

    private String read(String commune, String page) {
        return text(cache.get(commune, page, null, () -> ServedPage.of(200, String.valueOf(made.incrementAndGet()))));
    }

    /** Stands where the test puts it. */
    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private static String text(ServedPage page) {
        return new String(page.plain(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
