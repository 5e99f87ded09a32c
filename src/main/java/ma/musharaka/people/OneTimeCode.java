package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** A code that people read aloud and copy by hand: ten signs that are not mistaken for each other. */
public record OneTimeCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeCode random() {
        StringBuilder text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) text.append('-');
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** The hash under which it is kept, however it was typed. */
    public static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public String hash() {
        return hash(text);
    }
}
