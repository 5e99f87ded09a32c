package ma.musharaka.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.musharaka.platform.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be: long rather than odd, and none that everyone tries first. */
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Set<String> common = read();
    private final PasswordEncoder encoder;
    private final String nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = String.valueOf(encoder.encode("nobody has this one"));
    }

    /**
     * Says what is wrong with a password that someone chooses.
     *
     * @param known what others know of them: a password that holds it is no secret
     */
    void check(InputCheck check, String field, String password, String... known) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) check.add(field, "people.password.short", SHORTEST);
        else if (password.length() > LONGEST) check.add(field, "people.password.long", LONGEST);
        else if (isCommon(lower)) check.add(field, "people.password.common");
        else
            for (String each : known) {
                String word = each.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
                if (word.length() > 3 && lower.contains(word)) {
                    check.add(field, "people.password.known");
                    return;
                }
            }
    }

    /** Itself, or with figures and signs put around it, or one sign over and over. */
    private boolean isCommon(String lower) {
        return common.contains(lower)
                || common.contains(TRIMMINGS.matcher(lower).replaceAll(""))
                || lower.chars().distinct().count() < 4;
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes the same time whether there is a hash or not. */
    boolean matches(String password, @Nullable String hash) {
        String tried = password.substring(0, Math.min(password.length(), LONGEST));
        boolean right = encoder.matches(tried, hash == null ? nobody : hash);
        return hash != null && right;
    }

    private static Set<String> read() {
        try (InputStream in =
                Objects.requireNonNull(Passwords.class.getResourceAsStream("/people/common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
