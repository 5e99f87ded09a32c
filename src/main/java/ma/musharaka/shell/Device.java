package ma.musharaka.shell;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A device as its owner would call it.
 *
 * @param browser its name; empty when it is none that many use
 * @param system likewise
 */
record Device(String browser, String system) {

    // the first that is found counts: most call themselves by the names of others too
    private static final String[] BROWSERS = {
        "Edg", "OPR", "SamsungBrowser", "Firefox", "FxiOS", "Chrome", "CriOS", "Safari"
    };
    private static final String[] SYSTEMS = {"Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux"};
    private static final Map<String, String> CALLED = new TreeMap<>(Map.of(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS"));

    static Device of(String agent) {
        return new Device(
                first(agent, BROWSERS).orElse(""), first(agent, SYSTEMS).orElse(""));
    }

    private static Optional<String> first(String agent, String... names) {
        for (String name : names) if (agent.contains(name)) return Optional.of(CALLED.getOrDefault(name, name));
        return Optional.empty();
    }
}
