package ma.musharaka.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence that people read, by key and language. A room keeps its own in {@code texts/<room>.<language>.properties};
 * the three languages are kept in step by a test.
 */
@Component
public class Texts {

    private final Map<Language, Translator> translators = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values())
            translators.put(language, new Translator(language, load(language)));
    }

    public Translator in(Language language) {
        return java.util.Objects.requireNonNull(translators.get(language));
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*." + language.code() + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (texts.put(key, properties.getProperty(key)) != null)
                        throw new IllegalStateException("text said twice: " + key + " in " + file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }
}
