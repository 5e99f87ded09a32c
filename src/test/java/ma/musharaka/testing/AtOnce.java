package ma.musharaka.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of it for one of them: a result, or what was thrown. */
    public record Outcome<T>(@Nullable T result, @Nullable Throwable thrown) {}

    /** Does something in as many threads, which begin it together; each is told its number, from 0. */
    public static <T> List<Outcome<T>> run(int many, IntFunction<T> deed) {
        CyclicBarrier start = new CyclicBarrier(many);
        List<CompletableFuture<Outcome<T>>> running = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = i;
            CompletableFuture<Outcome<T>> outcome = new CompletableFuture<>();
            running.add(outcome);
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    start.await(60, TimeUnit.SECONDS);
                    outcome.complete(new Outcome<>(deed.apply(number), null));
                } catch (Throwable thrown) {
                    outcome.complete(new Outcome<>(null, thrown));
                }
            });
        }
        return running.stream()
                .map(outcome -> outcome.orTimeout(120, TimeUnit.SECONDS).join())
                .toList();
    }
}
