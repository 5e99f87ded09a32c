package ma.musharaka.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who speaks HTTP to a commune's site and keeps its cookies, but looks at nothing and runs no script. */
final class AtTheDoor {

    private static final String PASSWORD = "musharaka-demo";
    private static final Pattern CODE = Pattern.compile("id=\"demo-code\"[^>]*>\\s*(\\d{6})");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final String host;
    private final Map<String, String> cookies = new TreeMap<>();

    AtTheDoor(int port, String commune) {
        this.port = port;
        this.host = commune + ".localhost:" + port;
    }

    /** The same person, with the same cookies, at another commune's door. */
    AtTheDoor atTheNeighbours(String commune) {
        AtTheDoor there = new AtTheDoor(port, commune);
        there.cookies.putAll(cookies);
        return there;
    }

    /** Comes in with a password, and shows the second factor where one is due. */
    AtTheDoor signedIn(String email) {
        Wire.Answer in = post("/forms/sign-in", "contact", email, "password", PASSWORD, "back", "/account");
        if (in.status() != 303) throw new IllegalStateException(email + " cannot sign in: " + in.status());
        if (!in.header("location").orElse("").contains("second-factor")) return this;
        // a code counts once: whoever used it last leaves the next half minute's to us
        Awaitility.await(email + " is shown a code that counts")
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .until(this::showSecondFactor);
        return this;
    }

    private boolean showSecondFactor() {
        Matcher code = CODE.matcher(get("/account/second-factor").text());
        return code.find()
                && post("/forms/second-factor", "code", code.group(1), "back", "/account")
                                .status()
                        == 303;
    }

    Wire.Answer get(String path) {
        return ask("GET", path, null, "");
    }

    Wire.Answer post(String path, String... fields) {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2)
            form.add(fields[i] + '=' + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return ask("POST", path, "application/x-www-form-urlencoded", String.join("&", form));
    }

    Wire.Answer ask(String method, String path, @org.jspecify.annotations.Nullable String type, String body) {
        List<String> headers = new ArrayList<>(List.of("Connection: close", "Origin: http://" + host));
        if (!cookies.isEmpty())
            headers.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (type != null) headers.addAll(List.of("Content-Type: " + type, "Content-Length: " + bytes.length));
        byte[] head = Wire.request(method, host, path, headers.toArray(String[]::new));
        byte[] whole = java.util.Arrays.copyOf(head, head.length + (type == null ? 0 : bytes.length));
        if (type != null) System.arraycopy(bytes, 0, whole, head.length, bytes.length);
        try (Wire wire = new Wire(port)) {
            Wire.Answer answer = wire.ask(whole);
            for (String cookie : answer.headers().getOrDefault("set-cookie", List.of())) {
                String[] pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes to a live page as Vaadin's client does: a page of its own is begun, and asked to navigate. */
    Wire.Answer visit(String path) {
        String route = path.substring(1);
        Wire.Answer begun = get("/?v-r=init&query=&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8));
        if (begun.status() != 200) return begun;
        JsonNode page = JSON.readTree(begun.text()).path("appConfig");
        String navigate = JSON.writeValueAsString(Map.of(
                "csrfToken",
                page.path("uidl").path("Vaadin-Security-Key").asString(),
                "rpc",
                List.of(Map.of(
                        "type",
                        "event",
                        "node",
                        1,
                        "event",
                        "ui-navigate",
                        "data",
                        Map.of(
                                "route",
                                route,
                                "query",
                                "",
                                "appShellTitle",
                                "",
                                "historyState",
                                Map.of("idx", 0),
                                "trigger",
                                ""))),
                "syncId",
                page.path("uidl").path("syncId").asInt(0),
                "clientId",
                0));
        return ask(
                "POST",
                "/?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt(),
                "application/json; charset=UTF-8",
                navigate);
    }
}
