package ma.musharaka.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import ma.musharaka.browser.Wire;

/**
 * Asks at a steady rate over a number of connections, whether or not the answers keep up. How long an answer took counts
 * from the moment when its question was due, so that a server that stalls cannot hide it by being asked less.
 */
final class SteadyLoad {

    private static final int CONNECTIONS = 16;

    /** In milliseconds; and how many answers a second there really were. */
    record Times(double p50, double p99, double worst, double rate) {}

    private SteadyLoad() {}

    static Times ask(int port, byte[] request, double rate, int seconds) throws Exception {
        long interval = (long) (CONNECTIONS * 1e9 / rate);
        int each = (int) (seconds * rate / CONNECTIONS);
        long start = System.nanoTime() + 200_000_000L;
        List<Future<long[]>> askers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                long first = start + i * interval / CONNECTIONS;
                askers.add(pool.submit(() -> asker(port, request, first, interval, each)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> asker : askers) all = LongStream.concat(all, Arrays.stream(asker.get()));
            long ended = System.nanoTime();
            long[] times = all.sorted().toArray();
            return new Times(at(times, 0.5), at(times, 0.99), at(times, 1), times.length / ((ended - start) / 1e9));
        }
    }

    private static long[] asker(int port, byte[] request, long first, long interval, int times) throws IOException {
        long[] took = new long[times];
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < times; i++) {
                long due = first + i * interval;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime())
                    LockSupport.parkNanos(wait);
                if (wire.skim(request) != 200) throw new IOException("not answered with the page");
                took[i] = System.nanoTime() - due;
            }
        }
        return took;
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
