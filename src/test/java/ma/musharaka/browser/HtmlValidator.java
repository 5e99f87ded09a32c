package ma.musharaka.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Nu Html Checker, as W3C's validator runs it. It brings an old web server, logger and XML processor along, so it lives
 * in a class loader of its own, from the files that Maven wrote down before the integration tests.
 */
final class HtmlValidator {

    private static final Path FILES = Path.of("target", "html-validator.classpath");
    private static final String CLASS = "nu.validator.client.EmbeddedValidator";

    private final JsonMapper json = JsonMapper.builder().build();
    private final ClassLoader loader;

    record Result(List<Message> messages) {}

    record Message(
            String type,
            @Nullable String message,
            @Nullable Integer lastLine,
            @Nullable String extract) {

        @Override
        public String toString() {
            return "line " + lastLine + ": " + message + " in: " + extract;
        }
    }

    HtmlValidator() throws Exception {
        if (!Files.exists(FILES))
            throw new IllegalStateException(FILES + " is missing: run ./mvnw antrun:run@html-validator once");
        List<URL> jars = new ArrayList<>();
        for (String jar : Files.readAllLines(FILES))
            jars.add(Path.of(jar).toUri().toURL());
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What breaks the HTML standard; advice is left out. */
    List<Message> errors(byte[] document) throws Exception {
        // the checker finds its parts through the thread's class loader
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = loader.loadClass(CLASS);
            Object checker = type.getConstructor().newInstance();
            Class<?> formats = loader.loadClass(CLASS + "$OutputFormat");
            type.getMethod("setOutputFormat", formats)
                    .invoke(checker, formats.getField("JSON").get(null));
            type.getMethod("setNoLangDetect", boolean.class).invoke(checker, true);
            String said = (String)
                    type.getMethod("validate", InputStream.class).invoke(checker, new ByteArrayInputStream(document));
            return json.readValue(said, Result.class).messages().stream()
                    .filter(message ->
                            message.type().equals("error") || message.type().equals("non-document-error"))
                    .toList();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("the validator failed", failed.getCause());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
