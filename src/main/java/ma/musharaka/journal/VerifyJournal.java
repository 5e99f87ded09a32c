package ma.musharaka.journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an exported journal: every byte, every link of the chain, and every published root. Exit codes: 0 whole, 1
 * changed, 2 not readable.
 */
public final class VerifyJournal {

    private static final Pattern ROOT_ITEM = Pattern.compile("\\{\"seq\":(\\d+),\"hash\":\"([0-9a-f]{64})\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final int PAGE = 1000;

    private VerifyJournal() {}

    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, Appendable out) {
        try {
            if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--roots"))) {
                out.append("usage: verify-journal FILE|URL [--roots FILE|URL]\n");
                return 2;
            }
            String source = arguments[0];
            String roots = arguments.length == 3 ? arguments[2] : isAddress(source) ? rootsBeside(source) : "";
            byte[] journal = read(source);
            Map<Long, String> published = roots.isEmpty() ? Map.of() : published(roots);
            if (arguments.length == 3 && published.isEmpty()) throw new IOException("no roots in " + roots);
            JournalCheck check = JournalCheck.of(journal, published);
            out.append(check.said()).append('\n');
            if (check.isWhole() && roots.isEmpty())
                out.append(
                                "Checked against the roots in the file itself. To compare with what the commune published, add: --roots ")
                        .append(check.rootsAddress())
                        .append('\n');
            return check.isWhole() ? 0 : 1;
        } catch (IOException | IllegalArgumentException | InterruptedException unreadable) {
            try {
                out.append("cannot be read: ")
                        .append(unreadable.getClass().getSimpleName())
                        .append(' ')
                        .append(String.valueOf(unreadable.getMessage()))
                        .append('\n');
            } catch (IOException nowhereToSayIt) {
                return 2;
            }
            return 2;
        }
    }

    private static Map<Long, String> published(String source) throws IOException, InterruptedException {
        Map<Long, String> roots = new TreeMap<>();
        if (!isAddress(source)) {
            collect(new String(read(source), StandardCharsets.UTF_8), roots);
            return roots;
        }
        String address = source.replaceAll("[?#].*$", "");
        for (int page = 0; ; page++) {
            String list = new String(read(address + "?page=" + page + "&size=" + PAGE), StandardCharsets.UTF_8);
            collect(list, roots);
            Matcher total = TOTAL.matcher(list);
            if (!total.find() || (page + 1L) * PAGE >= Long.parseLong(total.group(1))) return roots;
        }
    }

    private static void collect(String list, Map<Long, String> roots) {
        Matcher item = ROOT_ITEM.matcher(list);
        while (item.find()) roots.put(Long.parseLong(item.group(1)), item.group(2));
    }

    private static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    private static String rootsBeside(String address) {
        return URI.create(address).resolve("/api/v1/journal-roots").toString();
    }

    /** Browsers know that every name under localhost is this machine; not every resolver does. */
    private static HttpRequest request(String source) {
        URI address = URI.create(source);
        HttpRequest.Builder request = HttpRequest.newBuilder().timeout(Duration.ofMinutes(5));
        if (!String.valueOf(address.getHost()).endsWith(".localhost"))
            return request.uri(address).build();
        return request.uri(URI.create(source.replaceFirst("://" + Pattern.quote(address.getHost()), "://127.0.0.1")))
                .header("Host", address.getAuthority())
                .build();
    }

    private static byte[] read(String source) throws IOException, InterruptedException {
        if (!isAddress(source)) return Files.readAllBytes(Path.of(source));
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            HttpResponse<byte[]> answer = client.send(request(source), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IOException(source + " answers " + answer.statusCode());
            return answer.body();
        }
    }
}
