package ma.musharaka.platform.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.BundleUtils;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts that make a page live: Vaadin's entry, and what it would fetch one after the other. Without a production
 * build (unit tests) there are none, and pages are for reading only.
 */
@org.springframework.stereotype.Component
class LiveBundle {

    private static final String BUILD = "/META-INF/VAADIN/webapp/";
    private static final Pattern ENTRY = Pattern.compile("<script[^>]*src=\"(?:\\./)?(VAADIN/build/indexhtml[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*[\"'`]\\./([^\"'`]+\\.js)[\"'`]");
    private static final Pattern SCRIPT = Pattern.compile("[\"'`](?:\\./|VAADIN/build/)?([\\w-]+\\.js)[\"'`]");
    private static final Pattern NEEDED = Pattern.compile("(FlowClient|FlowBootstrap|generated-flow-imports)-.*");

    /** What the client always asks for next, though it imports it only when it runs. */
    private static final Pattern LATER =
            Pattern.compile("import\\(\\s*[\"'`]\\./((?:ApplicationConnection)-[^\"'`]+\\.js)[\"'`]\\s*\\)");

    private final Map<String, String> scripts = new TreeMap<>();
    private final String entry;
    private final Map<Class<?>, String> ofViews = new ConcurrentHashMap<>();

    LiveBundle() {
        try (InputStream index = LiveBundle.class.getResourceAsStream(BUILD + "index.html")) {
            if (index == null) {
                entry = "";
            } else {
                Matcher script = ENTRY.matcher(new String(index.readAllBytes(), StandardCharsets.UTF_8));
                if (!script.find()) throw new IllegalStateException("Vaadin's index.html names no entry script");
                entry = script.group(1);
                scripts.putAll(reachable(entry.substring(entry.lastIndexOf('/') + 1), readScripts()));
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

    /** Everything that making this view live needs, so that the browser asks for it all at once. */
    String preloads(Class<? extends Component> view) {
        return ofViews.computeIfAbsent(view, each -> {
            Pattern own = Pattern.compile(BundleUtils.getChunkId(each.getName())
                    + "[\"'`][^;]{0,40}?import\\(\\s*[\"'`]\\./(chunk-[^\"'`]+\\.js)");
            Set<String> first = scripts.values().stream()
                    .flatMap(script -> own.matcher(script).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            Set<String> needed = closure(name -> NEEDED.matcher(name).matches() || first.contains(name));
            return needed.stream().map(name -> "VAADIN/build/" + name).collect(Collectors.joining(" "));
        });
    }

    /** Whether a live page can have this element; without a build, any. */
    boolean mentions(String element) {
        return scripts.isEmpty() || scripts.values().stream().anyMatch(script -> script.contains(element));
    }

    private static Map<String, String> readScripts() throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (Resource script : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + BUILD.substring(1) + "VAADIN/build/*.js"))
            read.put(String.valueOf(script.getFilename()), script.getContentAsString(StandardCharsets.UTF_8));
        return read;
    }

    /** What the entry can come to: a folder that was built into twice holds the scripts of builds before, too. */
    static Map<String, String> reachable(String entry, Map<String, String> all) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(Set.of(entry));
        while (!open.isEmpty()) {
            String name = open.poll();
            String script = all.get(name);
            if (script == null || found.put(name, script) != null) continue;
            SCRIPT.matcher(script)
                    .results()
                    .map(mentioned -> mentioned.group(1))
                    .forEach(open::add);
        }
        return found;
    }

    private Set<String> closure(Predicate<String> first) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String name : scripts.keySet()) if (first.test(name)) open.add(name);
        while (!open.isEmpty()) {
            String name = open.poll();
            if (!found.add(name)) continue;
            String script = scripts.getOrDefault(name, "");
            for (Pattern pattern : new Pattern[] {IMPORT, LATER}) {
                Matcher imported = pattern.matcher(script);
                while (imported.find())
                    if (scripts.containsKey(imported.group(1))
                            && !imported.group(1).startsWith("indexhtml")) open.add(imported.group(1));
            }
        }
        return found;
    }
}
