package ma.musharaka.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Thousands of wrong passwords for one account, from many addresses: how many of them were looked at, how fast the others
 * were answered, and whether the owner still comes in. Started by {@code ./musharaka bench signin}.
 */
public final class SignInBench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String OWNER = "citizen1@demo.example";
    private static final int TRIES = 10_000;
    private static final int ADDRESSES = 100;
    private static final int AT_ONCE = 8;

    /** After so many wrong ones no password of an account is looked at; those on their way at that moment still are. */
    private static final int MOST_LOOKED_AT = 10 + AT_ONCE - 1;

    private static final Pattern LINK = Pattern.compile("/account/confirm\\?token=([A-Za-z0-9_-]+)");

    private final SiteProcess site;
    private final Translator texts;
    private final List<HttpClient> clients = new ArrayList<>();
    private final AtomicInteger lookedAt = new AtomicInteger();
    private final AtomicInteger shut = new AtomicInteger();

    private SignInBench(SiteProcess site, Translator texts) throws IOException {
        this.site = site;
        this.texts = texts;
        // every address of the loopback network is this machine's own
        for (int i = 0; i < ADDRESSES; i++)
            clients.add(HttpClient.newBuilder()
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) (i + 1)}))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build());
    }

    /** {@code [--strict] -- java …}: what follows the dashes starts the site. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        int dashes = List.of(arguments).indexOf("--");
        List<String> java = List.of(arguments).subList(dashes + 1, arguments.length);
        boolean strict = List.of(arguments).subList(0, dashes).contains("--strict");
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Path home = FOLDER.resolve("home");
        boolean met;
        try (SiteProcess site = SiteProcess.start(java, home, true, FOLDER.resolve("site.log"));
                AnnotationConfigApplicationContext texts = new AnnotationConfigApplicationContext(Texts.class)) {
            met = new SignInBench(site, texts.getBean(Texts.class).in(Language.FR)).measure();
        }
        FileSystemUtils.deleteRecursively(home);
        System.exit(strict && !met ? 1 : 0);
    }

    private boolean measure() throws Exception {
        String before = Machine.load();
        long begun = System.nanoTime();
        List<Future<Boolean>> running = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int writer = 0; writer < AT_ONCE; writer++) {
                int from = writer;
                Callable<Boolean> work = () -> {
                    for (int i = from; i < TRIES; i += AT_ONCE) tryWrong(i);
                    return true;
                };
                running.add(writers.submit(work));
            }
        }
        for (Future<Boolean> each : running) each.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        boolean in = ownerComesInByLink();
        List<Bar> bars = List.of(
                Bar.atMost("passwords looked at, of " + TRIES, MOST_LOOKED_AT, lookedAt.get(), ""),
                new Bar("the owner comes in by link meanwhile", "yes", in ? "yes" : "no", in));
        write(bars, before, seconds);
        return bars.stream().allMatch(Bar::met);
    }

    private void tryWrong(int number) throws Exception {
        HttpResponse<String> answer = post(
                clients.get(number % ADDRESSES), "/forms/sign-in", "contact", OWNER, "password", "wrong " + number);
        if (answer.statusCode() != 422) throw new IllegalStateException("answered " + answer.statusCode());
        if (answer.body().contains(texts.get("shell.sign-in.shut"))) shut.incrementAndGet();
        else if (answer.body().contains(texts.get("shell.sign-in.refused"))) lookedAt.incrementAndGet();
        else throw new IllegalStateException("neither refused nor shut: " + answer.body());
    }

    private boolean ownerComesInByLink() throws Exception {
        HttpClient owner = HttpClient.newHttpClient();
        post(owner, "/forms/sign-in", "contact", OWNER, "password", "");
        Matcher link = LINK.matcher(site.get("/demo/outbox").text());
        if (!link.find()) return false;
        HttpResponse<String> answer = post(owner, "/forms/confirm", "token", link.group(1));
        return answer.statusCode() == 303
                && answer.headers().firstValue("Set-Cookie").isPresent();
    }

    private HttpResponse<String> post(HttpClient client, String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path + "?lang=fr"))
                        .header("Host", site.host())
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void write(List<Bar> bars, String before, double seconds) throws IOException {
        String machine =
                "%s UTC. %s. Load %s before, %s after; one run, site and measuring program on the same machine."
                        .formatted(
                                ZonedDateTime.now(ZoneOffset.UTC)
                                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                                Machine.describe(),
                                before,
                                Machine.load());
        StringBuilder section =
                new StringBuilder(machine).append("\n\n| bar | target | measured | |\n|---|---|---|---|\n");
        for (Bar bar : bars)
            section.append(
                    "| %s | %s | %s | %s |%n".formatted(bar.what(), bar.target(), bar.measured(), bar.verdict()));
        section.append("""

                %d wrong sign-ins for one account from %d addresses, %d at once: %d were looked at, %d were answered without a \
                look at the password, %.0f answers a second in all. Those that were looked at are counted by what the site \
                answered; that no password is hashed for the others is what `PasswordSignInTests` counts.
                """.formatted(TRIES, ADDRESSES, AT_ONCE, lookedAt.get(), shut.get(), TRIES / seconds));
        Benchmarks.write("signin", section.toString());
        System.out.println(section);
    }
}
