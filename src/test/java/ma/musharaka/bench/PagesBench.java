package ma.musharaka.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.browser.Contributions;
import ma.musharaka.browser.Walk;
import ma.musharaka.browser.Wire;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures reading pages as a commune's readers get them: the demonstration's rows are loaded, then the site starts again
 * on the same data as an ordinary one, without the notice of the demonstration and open to search engines. Started by
 * {@code ./musharaka bench pages}.
 */
public final class PagesBench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<Language> LANGUAGES = List.of(Language.AR, Language.FR);
    private static final int TIMES = 3;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int CROWD = 100_000;

    private final SiteProcess site;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<Bar> bars = new ArrayList<>();
    private final StringBuilder details = new StringBuilder();
    private final Map<String, Object> figures = new TreeMap<>();

    private PagesBench(SiteProcess site) {
        this.site = site;
    }

    /** {@code [--strict] -- java …}: what follows the dashes starts the site. */
    public static void main(String[] arguments) throws Exception {
        int dashes = List.of(arguments).indexOf("--");
        List<String> java = List.of(arguments).subList(dashes + 1, arguments.length);
        boolean strict = List.of(arguments).subList(0, dashes).contains("--strict");
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Path home = FOLDER.resolve("home");
        Path log = FOLDER.resolve("site.log");
        String before = Machine.load();
        try (SiteProcess demo = SiteProcess.start(java, home, true, log);
                AnnotationConfigApplicationContext texts = new AnnotationConfigApplicationContext(Texts.class)) {
            say("The demonstration's rows, a proposal and a petition …");
            new Contributions(demo.origin(), texts.getBean(Texts.class)).make();
        }
        PagesBench bench;
        try (SiteProcess site = SiteProcess.start(java, home, false, log)) {
            bench = new PagesBench(site);
            bench.measure();
        }
        bench.write(before);
        FileSystemUtils.deleteRecursively(home);
        System.exit(strict && bench.bars.stream().anyMatch(bar -> !bar.met()) ? 1 : 0);
    }

    private void measure() throws Exception {
        findPages();
        // throughput first: nothing else has warmed or filled the machine
        throughput();
        crowd();
        readings();
        intent();
        lighthouse();
    }

    /** The pages that were named beforehand; where the address varies, the first that its list links to. */
    private void findPages() {
        pages.put("home", "/");
        pages.put("charter", "/charter");
        pages.put("programme", "/programme");
        pages.put("project", first("/programme"));
        pages.put("budget", first("/budget"));
        pages.put("consultation", first("/consultations"));
        pages.put("proposal", first("/proposals"));
        pages.put("petition", first("/petitions"));
        pages.put("label", "/label");
        pages.forEach((name, path) -> {
            if (site.get(path).status() != 200) throw new IllegalStateException("no page " + path);
        });
    }

    private String first(String list) {
        Matcher link = Pattern.compile("href=\"(" + list + "/(?!new)[^\"?#/]+)\"")
                .matcher(site.get(list).text());
        if (!link.find()) throw new IllegalStateException(list + " links to nothing");
        return link.group(1);
    }

    // ------------------------------------------------------------------------------------------------ throughput

    private void throughput() throws Exception {
        String path = pages.get("programme");
        Wire.Answer plain = site.get(path);
        Wire.Answer compressed = site.get(path, "Accept-Encoding: gzip");
        if (compressed.header("content-encoding").isEmpty())
            throw new IllegalStateException("the page is not compressed");
        Wrk wrk = new Wrk(System.getProperty("musharaka.wrk", "wrk"));
        Map<String, List<Double>> rates = new TreeMap<>();
        double half;
        try (Nginx nginx = Nginx.serve(
                System.getProperty("musharaka.nginx", "nginx"),
                Files.createDirectories(FOLDER.resolve("nginx")),
                plain,
                compressed)) {
            say("Throughput beside nginx …");
            for (boolean gzip : new boolean[] {false, true}) {
                sameBytes(nginx, path, gzip, gzip ? compressed : plain);
                wrk.rate(site.port(), site.host(), path, gzip, 3 * SECONDS);
                wrk.rate(nginx.port(), "localhost", "/page.html", gzip, SECONDS);
            }
            for (int round = 0; round < ROUNDS; round++)
                for (boolean gzip : new boolean[] {false, true}) {
                    String kind = gzip ? "gzip" : "plain";
                    note(rates, kind, wrk.rate(site.port(), site.host(), path, gzip, SECONDS));
                    note(rates, kind + " nginx", wrk.rate(nginx.port(), "localhost", "/page.html", gzip, SECONDS));
                }
        }
        details.append(
                "\n### Throughput\n\n`%s`, %d bytes plain, %d compressed; wrk, one thread, 16 connections, %d rounds of %d s each by turns; requests a second (lowest, **median**, highest).\n\n| | site | nginx | ratio of medians |\n|---|---|---|---|\n"
                        .formatted(path, plain.body().length, compressed.body().length, ROUNDS, SECONDS));
        for (String kind : List.of("plain", "gzip")) {
            double ratio = median(rates.get(kind)) / median(rates.get(kind + " nginx"));
            bars.add(Bar.atLeast("Throughput, " + kind + ": share of nginx's", 0.5, ratio, ""));
            details.append("| %s | %s | %s | %.2f |%n"
                    .formatted(kind, range(rates.get(kind)), range(rates.get(kind + " nginx")), ratio));
        }
        half = median(rates.get("gzip")) / 2;
        say("Answer times at half that load …");
        byte[] request = Wire.request("GET", site.host(), path, "Accept-Encoding: gzip", "Accept: text/html");
        SteadyLoad.ask(site.port(), request, half, 5);
        List<SteadyLoad.Times> steady = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) steady.add(SteadyLoad.ask(site.port(), request, half, 10));
        double p99 = median(steady.stream().map(SteadyLoad.Times::p99).toList());
        bars.add(Bar.atMost("99 of 100 answers at half that load", 20, p99, " ms"));
        details.append(
                "\nAt a steady %.0f requests a second (gzip, 16 connections, timed from when each was due), 3 × 10 s: "
                        .formatted(half));
        details.append(String.join(
                        "; ",
                        steady.stream()
                                .map(times -> "p50 %.2f ms, p99 %.2f ms, worst %.0f ms at %.0f/s"
                                        .formatted(times.p50(), times.p99(), times.worst(), times.rate()))
                                .toList()))
                .append(".\n");
        figures.put("throughput", rates);
        figures.put("steady", steady);
    }

    private static void sameBytes(Nginx nginx, String path, boolean gzip, Wire.Answer expected) {
        Wire.Answer answer = gzip
                ? Wire.get(nginx.port(), "localhost", "/page.html", "Connection: close", "Accept-Encoding: gzip")
                : Wire.get(nginx.port(), "localhost", "/page.html", "Connection: close");
        if (answer.status() != 200 || !Arrays.equals(answer.body(), expected.body()))
            throw new IllegalStateException("nginx does not serve the bytes of " + path);
    }

    private void crowd() throws Exception {
        say("A crowd of anonymous readers …");
        List<String> paths = new ArrayList<>(pages.values());
        paths.addAll(List.of(
                "/proposals",
                "/petitions",
                "/meetings",
                "/consultations",
                "/moderation-register",
                "/receipts",
                "/proposals/new",
                "/nothing",
                "/programme/nothing",
                "/favicon.ico",
                "/robots.txt",
                "/themes/icon.svg",
                "/account/sign-in"));
        Crowd.Seen seen = new Crowd(site, paths).come(CROWD);
        bars.add(Bar.none("Sessions made by " + seen.asked() + " anonymous requests", seen.sessions()));
        bars.add(Bar.none(
                "Cookies set for them",
                seen.cookies().values().stream().mapToInt(Integer::intValue).sum()));
        bars.add(Bar.none("Failures (5xx) among them", seen.failures()));
        details.append(
                "\n### Sessions\n\n%d GET requests with varied query strings and cookies over %d addresses; sessions as the web server counts them (JMX), dead ones too. `?v-r=…`, which is how a page asks to become live, is not among them.\n"
                        .formatted(seen.asked(), paths.size()));
        if (!seen.cookies().isEmpty())
            details.append("Cookies were set by: ").append(seen.cookies()).append(".\n");
        figures.put("crowd", seen);
    }

    // --------------------------------------------------------------------------------------------------- readers

    private void readings() {
        Map<String, List<Reading.Opened>> opened = new LinkedHashMap<>();
        Reading.open(site.origin() + "/", "ar-MA"); // the browser's own first page is slow
        details.append(
                "\n### First reading\n\nChromium, 360 px, nothing cached, 1.6 Mbit/s, 150 ms to each answer, processor at a quarter; median of %d. \"Readable\" counts what was asked for before the largest paint, \"all\" until the network is quiet.\n\n| page | | FCP ms | LCP ms | CLS | readable kB | all kB | requests |\n|---|---|---|---|---|---|---|---|\n"
                        .formatted(TIMES));
        for (var page : pages.entrySet())
            for (Language language : LANGUAGES) {
                say("Reading " + page.getKey() + ", " + language.code() + " …");
                List<Reading.Opened> times = new ArrayList<>();
                for (int i = 0; i < TIMES; i++)
                    times.add(Reading.open(
                            site.origin() + Walk.inLanguage(page.getValue(), language), language.code() + "-MA"));
                opened.put(page.getKey() + " " + language.code(), times);
                details.append("| %s | %s | %.0f | %.0f | %.3f | %.1f | %.1f | %d |%n"
                        .formatted(
                                page.getKey(),
                                language.code(),
                                median(times, Reading.Opened::fcp),
                                median(times, Reading.Opened::lcp),
                                median(times, Reading.Opened::cls),
                                median(times, Reading.Opened::readable) / 1000,
                                median(times, Reading.Opened::all) / 1000,
                                (int) median(times, Reading.Opened::requests)));
            }
        worst(
                "Transferred before readable",
                60,
                opened,
                times -> median(times, Reading.Opened::readable) / 1000,
                " kB");
        worst("First contentful paint", 1200, opened, times -> median(times, Reading.Opened::fcp), " ms");
        worst("Largest contentful paint", 1800, opened, times -> median(times, Reading.Opened::lcp), " ms");
        worst("Layout shift", 0.02, opened, times -> median(times, Reading.Opened::cls), "");
        figures.put("reading", opened);
    }

    private void worst(
            String what,
            double limit,
            Map<String, List<Reading.Opened>> opened,
            ToDoubleFunction<List<Reading.Opened>> figure,
            String unit) {
        var worst = opened.entrySet().stream()
                .max(java.util.Comparator.comparingDouble(page -> figure.applyAsDouble(page.getValue())))
                .orElseThrow();
        bars.add(Bar.atMost(
                what + ", worst page (" + worst.getKey() + ")", limit, figure.applyAsDouble(worst.getValue()), unit));
    }

    private void intent() {
        String path = "/proposals/new";
        say("From intent to live …");
        List<Intent.Live> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) times.add(Intent.measure(site.origin() + path));
        bars.add(Bar.atMost(
                "From intent to live, nothing cached",
                2500,
                median(times.stream().map(Intent.Live::cold).toList()),
                " ms"));
        bars.add(Bar.atMost(
                "From intent to live, scripts cached",
                1000,
                median(times.stream().map(Intent.Live::warm).toList()),
                " ms"));
        boolean kept = times.stream().allMatch(Intent.Live::kept);
        bars.add(new Bar("What was typed meanwhile", "kept", kept ? "kept" : "lost", kept));
        details.append(
                "\n### From intent to live\n\n`%s` on the same slow phone, from the start of its boot script's work to the live page in its place; cold %s ms, warm %s ms.\n"
                        .formatted(
                                path,
                                whole(times.stream().map(Intent.Live::cold).toList()),
                                whole(times.stream().map(Intent.Live::warm).toList())));
        figures.put("intent", times);
    }

    private void lighthouse() throws Exception {
        Lighthouse lighthouse = new Lighthouse(
                System.getProperty("musharaka.lighthouse"), Files.createDirectories(FOLDER.resolve("lighthouse")));
        Map<String, Integer> limits = Map.of("performance", 95, "accessibility", 100, "best-practices", 95, "seo", 100);
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        Map<String, List<String>> lost = new TreeMap<>();
        details.append(
                "\n### Lighthouse %s, mobile\n\n| page | | performance | accessibility | best practices | SEO |\n|---|---|---|---|---|---|\n"
                        .formatted(System.getProperty("musharaka.lighthouse.version", "")));
        for (var page : pages.entrySet())
            for (Language language : LANGUAGES) {
                String name = page.getKey() + "-" + language.code();
                say("Lighthouse on " + name + " …");
                String address = site.origin() + Walk.inLanguage(page.getValue(), language);
                Lighthouse.Scores scores = lighthouse.look(address, name);
                Map<String, Double> points = new LinkedHashMap<>(scores.points());
                if (points.get("performance") < limits.get("performance")) {
                    // a busy machine costs points: measured twice more, the median counts
                    List<Double> again = List.of(
                            points.get("performance"),
                            lighthouse.look(address, name + "-2").points().get("performance"),
                            lighthouse.look(address, name + "-3").points().get("performance"));
                    points.put("performance", median(again));
                }
                all.put(page.getKey() + " " + language.code(), points);
                scores.lost()
                        .forEach(audit -> lost.computeIfAbsent(audit, a -> new ArrayList<>())
                                .add(name));
                details.append("| %s | %s | %.0f | %.0f | %.0f | %.0f |%n"
                        .formatted(
                                page.getKey(),
                                language.code(),
                                points.get("performance"),
                                points.get("accessibility"),
                                points.get("best-practices"),
                                points.get("seo")));
            }
        for (String category : Lighthouse.CATEGORIES) {
            var worst = all.entrySet().stream()
                    .min(java.util.Comparator.comparingDouble(
                            page -> page.getValue().get(category)))
                    .orElseThrow();
            bars.add(Bar.atLeast(
                    "Lighthouse " + category + ", worst page (" + worst.getKey() + ")",
                    limits.get(category),
                    worst.getValue().get(category),
                    ""));
        }
        lost.forEach((audit, names) ->
                details.append("\n- %s: `%s`".formatted(String.join(", ", names), audit.replace("`", "'"))));
        if (!lost.isEmpty()) details.append('\n');
        figures.put("lighthouse", all);
        figures.put("lighthouse-lost", lost);
    }

    // --------------------------------------------------------------------------------------------------- results

    private void write(String before) throws Exception {
        String machine =
                "%s UTC. %s. Load %s before, %s after; one run, site, nginx and measuring programs on the same machine."
                        .formatted(
                                ZonedDateTime.now(ZoneOffset.UTC)
                                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                                Machine.describe(),
                                before,
                                Machine.load());
        StringBuilder table = new StringBuilder("| bar | target | measured | |\n|---|---|---|---|\n");
        for (Bar bar : bars)
            table.append("| %s | %s | %s | %s |%n".formatted(bar.what(), bar.target(), bar.measured(), bar.verdict()));
        Benchmarks.write("pages", machine + "\n\n" + table + details);
        figures.put("machine", machine);
        figures.put("bars", bars);
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(FOLDER.resolve("pages.json").toFile(), figures);
        System.out.println("\n" + machine + "\n");
        for (Bar bar : bars)
            System.out.printf("%-7s %s: %s (%s)%n", bar.verdict(), bar.what(), bar.measured(), bar.target());
        long missed = bars.stream().filter(bar -> !bar.met()).count();
        System.out.printf(
                "%n%d of %d bars met. Written: BENCHMARKS.md, %s%n",
                bars.size() - missed, bars.size(), FOLDER.resolve("pages.json"));
    }

    private static void note(Map<String, List<Double>> rates, String kind, double rate) {
        rates.computeIfAbsent(kind, k -> new ArrayList<>()).add(rate);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static <T> double median(List<T> times, ToDoubleFunction<T> figure) {
        return median(times.stream().map(figure::applyAsDouble).toList());
    }

    private static String range(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%.0f, **%.0f**, %.0f".formatted(sorted[0], median(values), sorted[sorted.length - 1]);
    }

    private static String whole(List<Double> values) {
        return String.join(
                ", ", values.stream().map(value -> "%.0f".formatted(value)).toList());
    }

    private static void say(String progress) {
        System.err.println(progress);
    }
}
