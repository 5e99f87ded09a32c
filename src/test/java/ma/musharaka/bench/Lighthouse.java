package ma.musharaka.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.musharaka.browser.Browsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Google's Lighthouse as it comes from npm, with its own simulation of a phone. */
final class Lighthouse {

    static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    private final String cli;
    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Points of a hundred by category, and which audits cost points. */
    record Scores(Map<String, Double> points, List<String> lost) {}

    Lighthouse(String cli, Path folder) {
        this.cli = cli;
        this.folder = folder;
    }

    Scores look(String address, String name) throws Exception {
        try {
            return lookOnce(address, name);
        } catch (IllegalStateException lost) {
            // now and then Chromium loses the trace of a page; twice in a row is a fault
            return lookOnce(address, name);
        }
    }

    private Scores lookOnce(String address, String name) throws Exception {
        Path answer = folder.resolve(name + ".json");
        List<String> flags = new ArrayList<>(Browsers.QUIET);
        flags.add("--headless=new");
        // one word for the command line: the mapping of hosts holds spaces
        flags.replaceAll(flag -> flag.contains(" ") ? flag.replaceFirst("=(.*)", "='$1'") : flag);
        ProcessBuilder command = new ProcessBuilder(
                "node",
                cli,
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + answer,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--no-enable-error-reporting",
                "--chrome-flags=" + String.join(" ", flags));
        command.environment().put("CHROME_PATH", Browsers.chromium());
        command.redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(
                folder.resolve("lighthouse.log").toFile()));
        Process process = command.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Lighthouse did not end on " + address);
        }
        if (process.exitValue() != 0)
            throw new IllegalStateException(
                    "Lighthouse failed on " + address + ": see " + folder.resolve("lighthouse.log"));
        return scores(json.readTree(answer.toFile()));
    }

    private static Scores scores(JsonNode report) {
        Map<String, Double> points = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        for (String category : CATEGORIES) {
            JsonNode found = report.path("categories").path(category);
            if (!found.path("score").isNumber())
                throw new IllegalStateException("Lighthouse gave no score for " + category + ": "
                        + report.path("runtimeError").path("message").asString(""));
            points.put(category, Math.rint(found.path("score").asDouble() * 100));
            for (JsonNode part : found.path("auditRefs")) {
                JsonNode audit = report.path("audits").path(part.path("id").asString());
                if (part.path("weight").asDouble() > 0
                        && audit.path("score").isNumber()
                        && audit.path("score").asDouble() < (category.equals("performance") ? 0.9 : 1)) {
                    JsonNode where = audit.path("details")
                            .path("items")
                            .path(0)
                            .path("node")
                            .path("snippet");
                    lost.add(category + "/" + part.path("id").asString() + " "
                            + audit.path("displayValue").asString("") + " " + where.asString(""));
                }
            }
        }
        return new Scores(points, lost.stream().map(String::strip).toList());
    }
}
