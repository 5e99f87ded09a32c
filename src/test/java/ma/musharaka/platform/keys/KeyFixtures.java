package ma.musharaka.platform.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys that tests can name; whoever names the same has the same. */
public final class KeyFixtures {

    private KeyFixtures() {}

    /** @param known names of the keys that open, the current one among them */
    public static Keys keys(String current, String... known) {
        Map<String, String> sealing = Arrays.stream(known).collect(Collectors.toMap(name -> name, KeyFixtures::key));
        return new Keys(new KeyProperties(current, sealing, key("mark")));
    }

    private static String key(String name) {
        byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
