package ma.musharaka.platform.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Addresses of the site's own style and script, each with its content's hash, so that browsers keep them for good. */
@Component
public class Assets {

    private final String style = hashed("themes/civic.css");
    private final String boot = hashed("boot/boot.js");

    public String style() {
        return style;
    }

    public String boot() {
        return boot;
    }

    private static String hashed(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/" + path)) {
            if (in == null) throw new IllegalStateException("not in the build: " + path);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "/" + path + "?v=" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
