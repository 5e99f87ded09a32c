package ma.musharaka.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** wrk, which asks as fast as it is answered. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAULTS = Pattern.compile("Socket errors:.*|Non-2xx.*");

    private final String program;

    Wrk(String program) {
        this.program = program;
    }

    /** Requests answered in a second, over that many seconds. */
    double rate(int port, String host, String path, boolean compressed, int seconds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-t1",
                "-c16",
                "--timeout",
                "10s",
                "-d" + seconds + "s",
                "-H",
                "Host: " + host,
                "-H",
                "Accept: text/html"));
        if (compressed) command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        command.add("http://127.0.0.1:" + port + path);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || FAULTS.matcher(said).find() || !rate.find())
            throw new IllegalStateException("wrk says: " + said);
        return Double.parseDouble(rate.group(1));
    }
}
