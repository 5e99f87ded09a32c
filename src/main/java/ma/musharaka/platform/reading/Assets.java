package ma.musharaka.platform.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import org.springframework.stereotype.Component;

/**
 * The site's own style, script and letters. Each has its content's hash in its address, so that browsers keep it for
 * good; the bytes are ready, also compressed.
 */
@Component
public class Assets {

    /** Where they stand on every host. */
    static final String FOLDER = "/assets/";

    private static final String RESOURCES = "/META-INF/resources/";
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern FACE = Pattern.compile("url\\((fonts/[a-z-]+\\.woff2)\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LUMO_BLOCK = Pattern.compile("lumo_components_([a-z-]+)");

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final String style;
    private final String boot;
    private final String work;
    private final String icon;
    private final String card;
    private final String lumo;
    private final Map<String, String> faces = new HashMap<>();

    /** A file as it is sent. */
    record Asset(String type, byte[] plain, byte[] compressed) {}

    Assets(LiveBundle bundle) {
        icon = add("icon", ".svg", "image/svg+xml", bytes("themes/icon.svg"));
        card = add("card", ".png", "image/png", bytes("themes/card.png"));
        boot = add("boot", ".js", "text/javascript;charset=utf-8", bytes("boot/boot.js"));
        work = add("work", ".js", "text/javascript;charset=utf-8", bytes("boot/work.js"));
        style = add("civic", ".css", "text/css;charset=utf-8", utf8(withFaces(styleSheet())));
        lumo = add("lumo", ".css", "text/css;charset=utf-8", utf8(lumo(bundle)));
    }

    /** The style of reading pages and live ones. */
    public String style() {
        return style;
    }

    /** The script that makes a page live on intent. */
    public String boot() {
        return boot;
    }

    /** The script that does a little work before a form is sent that nobody signs for. */
    public String work() {
        return work;
    }

    public String icon() {
        return icon;
    }

    /** The picture shown where someone shares an address of the site. */
    public String card() {
        return card;
    }

    /** Vaadin's own look, for pages that are live. */
    public String lumo() {
        return lumo;
    }

    /** The letters that a page in this language shows first, to be fetched with the style. */
    public List<String> faces(Language language) {
        return Stream.of(
                        switch (language) {
                            case AR -> "fonts/arabic.woff2";
                            case FR -> "fonts/latin.woff2";
                            case ZGH -> "fonts/tifinagh.woff2";
                        },
                        "fonts/signs.woff2")
                .map(faces::get)
                .toList();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private String add(String name, String ending, String type, byte[] plain) {
        String address = FOLDER + name + '-' + Hashes.shortOf(plain) + ending;
        boolean compressedAlready = ending.equals(".woff2") || ending.equals(".png");
        byAddress.put(address, new Asset(type, plain, compressedAlready ? plain : Hashes.gzip(plain)));
        return address;
    }

    /** The parts of {@code themes/civic.css} in their order, without comments and indents. */
    private static String styleSheet() {
        Matcher part = IMPORT.matcher(text("themes/civic.css"));
        StringBuilder all = new StringBuilder();
        while (part.find()) all.append(text("themes/" + part.group(1)));
        return COMMENT.matcher(all).replaceAll("").replaceAll("\\s*\\n\\s*", "");
    }

    private String withFaces(String css) {
        return FACE.matcher(css).replaceAll(face -> {
            String name = face.group(1).replaceAll("fonts/|\\.woff2", "");
            String address = add(name, ".woff2", "font/woff2", bytes("themes/" + face.group(1)));
            faces.put(face.group(1), address);
            return "url(" + address + ")";
        });
    }

    /** Lumo without the looks of components that no page of the house has: a third of what a page fetches to be live. */
    private static String lumo(LiveBundle bundle) {
        String css = text("lumo/lumo.css");
        StringBuilder kept = new StringBuilder();
        for (int from = 0; from < css.length(); ) {
            int end = endOfBlock(css, from);
            String block = css.substring(from, end);
            Matcher component = LUMO_BLOCK.matcher(block.substring(0, Math.max(0, block.indexOf('{'))));
            if (!component.find() || bundle.mentions("vaadin-" + component.group(1))) kept.append(block);
            from = end;
        }
        return kept.toString();
    }

    private static int endOfBlock(String css, int from) {
        int depth = 0;
        char quoted = 0;
        for (int i = from; i < css.length(); i++) {
            char sign = css.charAt(i);
            if (quoted != 0) {
                if (sign == quoted && css.charAt(i - 1) != '\\') quoted = 0;
            } else if (sign == '"' || sign == '\'') quoted = sign;
            else if (sign == '{') depth++;
            else if (sign == '}' && --depth == 0) return i + 1;
            else if (sign == ';' && depth == 0) return i + 1;
        }
        return css.length();
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(RESOURCES + path)) {
            if (in == null) throw new IllegalStateException("not in the build: " + path);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
