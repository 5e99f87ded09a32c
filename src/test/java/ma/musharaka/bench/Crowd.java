package ma.musharaka.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.musharaka.browser.Wire;

/** Many anonymous readers who arrive with all kinds of query strings and cookies. */
final class Crowd {

    private static final int READERS = 8;

    private final SiteProcess site;
    private final List<String> paths;

    private final Map<String, Integer> setters = new ConcurrentSkipListMap<>();

    /** How many questions, answers that set a cookie (by path), answers that failed, and sessions made meanwhile. */
    record Seen(long asked, Map<String, Integer> cookies, long failures, long sessions) {}

    Crowd(SiteProcess site, List<String> paths) {
        this.site = site;
        this.paths = paths;
    }

    Seen come(int requests) throws Exception {
        long before = site.sessionsMade();
        long failures = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(READERS)) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                readers.add(pool.submit(() -> reader(random, requests / READERS)));
            }
            for (Future<Long> reader : readers) failures += reader.get();
        }
        return new Seen(requests / READERS * READERS, Map.copyOf(setters), failures, site.sessionsMade() - before);
    }

    private long reader(Random random, int requests) throws IOException {
        long failures = 0;
        Wire wire = new Wire(site.port());
        try {
            for (int i = 0; i < requests; i++) {
                String cookie = cookie(random);
                String address = address(random);
                byte[] request = cookie.isEmpty()
                        ? Wire.request("GET", site.host(), address)
                        : Wire.request("GET", site.host(), address, "Cookie: " + cookie);
                Wire.Answer answer = wire.ask(request);
                if (answer.headers().containsKey("set-cookie"))
                    setters.merge(address.replaceAll("[?].*", ""), 1, Integer::sum);
                if (answer.status() >= 500) failures++;
                if (answer.header("connection").orElse("").equals("close")) {
                    wire.close();
                    wire = new Wire(site.port());
                }
            }
        } finally {
            wire.close();
        }
        return failures;
    }

    private String address(Random random) {
        String path = paths.get(random.nextInt(paths.size()));
        String number = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
        String query = switch (random.nextInt(12)) {
            case 0 -> "fbclid=" + number;
            case 1 -> "utm_source=" + number + "&utm_medium=mail";
            case 2 -> "lang=fr";
            case 3 -> "lang=zgh&x=" + number;
            case 4 -> "lang=" + number;
            case 5 -> "page=" + random.nextInt(-5, 50);
            case 6 -> "%zz=" + number;
            case 7 -> "a=1&a=2&" + number;
            case 8 -> "JSESSIONID=" + number;
            case 9 -> "q=" + number.repeat(20);
            default -> "";
        };
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String cookie(Random random) {
        String number = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
        return switch (random.nextInt(8)) {
            case 0 -> "JSESSIONID=" + "%032X".formatted(random.nextLong());
            case 1 -> "_ga=GA1.1." + number + "; consent=yes";
            case 2 -> "musharaka-language=fr";
            case 3 -> "JSESSIONID=" + number + "; JSESSIONID=" + number;
            case 4 -> ";;=;" + number;
            case 5 -> "a=" + number.repeat(100);
            default -> "";
        };
    }
}
