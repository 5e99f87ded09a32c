package ma.musharaka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The house as it is written. */
final class HouseSources {

    static final Path JAVA = Path.of("src", "main", "java");
    static final Path TEMPLATES = Path.of("src", "main", "jte");
    static final Path TEXTS = Path.of("src", "main", "resources", "texts");

    /** Comments, which say nothing to people; then what is quoted: text blocks, strings, single signs. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\[^']+|\\\\')'",
            Pattern.DOTALL);

    private HouseSources() {}

    /** Files below a folder whose names end so, each with its content. */
    static Map<Path, String> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> contents = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList())
                contents.put(folder.relativize(file), Files.readString(file));
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands between quotes in Java. */
    static List<String> literals(String java) {
        List<String> said = new ArrayList<>();
        Matcher token = TOKEN.matcher(java);
        while (token.find()) {
            if (token.group("block") != null) said.add(token.group("block"));
            if (token.group("string") != null) said.add(token.group("string"));
        }
        return said;
    }

    /** Java without its comments. */
    static String code(String java) {
        return TOKEN.matcher(java)
                .replaceAll(token -> token.group().startsWith("/") ? " " : Matcher.quoteReplacement(token.group()));
    }
}
