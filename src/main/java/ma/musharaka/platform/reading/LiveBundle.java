package ma.musharaka.platform.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The scripts that make a page live: Vaadin's entry, and what it would fetch one after the other. Without a production
 * build (unit tests) there are none, and pages are for reading only.
 */
@Component
class LiveBundle {

    private static final String BUILD = "/META-INF/VAADIN/webapp/";
    private static final Pattern ENTRY = Pattern.compile("<script[^>]*src=\"(?:\\./)?(VAADIN/build/indexhtml[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*[\"'`]\\./([^\"'`]+\\.js)[\"'`]");
    private static final Pattern NEEDED = Pattern.compile("(FlowClient|FlowBootstrap|generated-flow-imports)-.*");

    private final String entry;
    private final String preloads;

    LiveBundle() {
        try (InputStream index = LiveBundle.class.getResourceAsStream(BUILD + "index.html")) {
            if (index == null) {
                entry = "";
                preloads = "";
            } else {
                Matcher script = ENTRY.matcher(new String(index.readAllBytes(), StandardCharsets.UTF_8));
                if (!script.find()) throw new IllegalStateException("Vaadin's index.html names no entry script");
                entry = script.group(1);
                preloads = findPreloads();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean exists() {
        return !entry.isEmpty();
    }

    String entry() {
        return entry;
    }

    String preloads() {
        return preloads;
    }

    private static String findPreloads() throws IOException {
        Map<String, String> scripts = new TreeMap<>();
        for (Resource script : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + BUILD.substring(1) + "VAADIN/build/*.js"))
            scripts.put(String.valueOf(script.getFilename()), script.getContentAsString(StandardCharsets.UTF_8));
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String name : scripts.keySet()) if (NEEDED.matcher(name).matches()) open.add(name);
        while (!open.isEmpty()) {
            String name = open.poll();
            if (!found.add(name)) continue;
            Matcher imported = IMPORT.matcher(scripts.getOrDefault(name, ""));
            while (imported.find())
                if (scripts.containsKey(imported.group(1)) && !imported.group(1).startsWith("indexhtml"))
                    open.add(imported.group(1));
        }
        return found.stream().map(name -> "VAADIN/build/" + name).collect(Collectors.joining(" "));
    }
}
