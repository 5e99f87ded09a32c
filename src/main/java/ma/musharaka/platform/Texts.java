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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Every sentence that people read, by key and language. A room keeps its own in {@code texts/<room>.<language>.properties};
 * the three languages are kept in step by a test.
 */
@Component
public class Texts {

    private final Map<Language, Translator> translators = new EnumMap<>(Language.class);

    private final Supplier<@Nullable OwnTexts> own;

    @Autowired
    Texts(ObjectProvider<OwnTexts> own) {
        // asked for with every page: looked up once
        this(SingletonSupplier.ofNullable(own::getIfAvailable));
    }

    Texts() {
        this(() -> null);
    }

    private Texts(Supplier<@Nullable OwnTexts> own) {
        this.own = own;
        Map<String, String> fallback = new TreeMap<>();
        for (Language language : Language.values()) load(language).forEach(fallback::putIfAbsent);
        for (Language language : Language.values()) {
            // Tamazight may still lack a sentence: better one in another language than none
            Map<String, String> texts = new TreeMap<>(fallback);
            if (language == Language.ZGH) texts.putAll(load(Language.FR));
            texts.putAll(load(language));
            translators.put(language, new Translator(language, Map.copyOf(texts)));
        }
    }

    /** The sentences of a language, some of them in the own words of the commune of the moment. */
    public Translator in(Language language) {
        Translator house = java.util.Objects.requireNonNull(translators.get(language));
        OwnTexts communes = own.get();
        return communes == null ? house : house.with(communes.in(language));
    }

    /** The house's own sentences, whatever a commune says instead. */
    public Translator ofTheHouse(Language language) {
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
