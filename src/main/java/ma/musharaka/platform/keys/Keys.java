package ma.musharaka.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals what may be read by few (AES-GCM), and marks what must be recognised without being kept (HMAC). What is sealed
 * names its key, so that a new key can take over while the old one still opens.
 */
@Component
public class Keys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable Ring ring;
    private final SecureRandom random = new SecureRandom();

    /** @param current name of the key that seals */
    private record Ring(String current, Map<String, SecretKeySpec> sealing, SecretKeySpec mark) {}

    @Autowired
    Keys(KeyProperties named, MusharakaProperties properties) {
        this(
                named.current() == null && properties.demo()
                        ? KeyFile.of(properties.home()).keys()
                        : named);
    }

    Keys(KeyProperties named) {
        ring = ring(named);
    }

    private static @Nullable Ring ring(KeyProperties named) {
        String current = named.current();
        if (current == null) return null;
        Map<String, SecretKeySpec> sealing = new TreeMap<>();
        named.encryption()
                .forEach((name, key) -> sealing.put(name, key("musharaka.keys.encryption." + name, key, "AES")));
        if (!sealing.containsKey(current))
            throw new IllegalStateException("musharaka.keys.current names no key of musharaka.keys.encryption");
        if (named.mark() == null) throw new IllegalStateException("musharaka.keys.mark is missing");
        return new Ring(current, sealing, key("musharaka.keys.mark", named.mark(), "HmacSHA256"));
    }

    private static SecretKeySpec key(String property, String base64, String algorithm) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            // the cause would show what was read
            throw new IllegalStateException(property + " is not Base64");
        }
        if (bytes.length != KEY_BYTES) throw new IllegalStateException(property + " is not of 32 bytes");
        return new SecretKeySpec(bytes, algorithm);
    }

    /** Whether this deployment has keys; without them nothing that needs one is offered. */
    public boolean areThere() {
        return ring != null;
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept, such as a row's commune and owner: elsewhere it does not open
     */
    public String seal(String place, String plain) {
        Ring keys = required();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys, keys.current(), nonce, place);
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return keys.current() + ":" + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /**
     * Opens what was sealed, with whichever key sealed it.
     *
     * @throws TamperedWith when it was changed, moved, or sealed with a key that is gone
     */
    public String open(String place, String sealed) {
        Ring keys = required();
        String name = keyOf(sealed);
        if (!keys.sealing().containsKey(name)) throw new TamperedWith("sealed with a key that is not here");
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(name.length() + 1));
            if (whole.length <= NONCE_BYTES) throw new TamperedWith("too short");
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, keys, name, Arrays.copyOf(whole, NONCE_BYTES), place);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new TamperedWith("does not open: " + changed.getClass().getSimpleName());
        }
    }

    /** Name of the key that seals from now on. */
    public String current() {
        return required().current();
    }

    /** Name of the key with which something was sealed. */
    public static String keyOf(String sealed) {
        int end = sealed.indexOf(':');
        if (end < 1) throw new TamperedWith("names no key");
        return sealed.substring(0, end);
    }

    /**
     * The mark of a text: the same for the same text and purpose, and no way back.
     *
     * @param purpose with everything that must not be compared across, such as the commune
     */
    public String mark(String purpose, String text) {
        return mac(required().mark(), purpose, text);
    }

    private static String mac(SecretKeySpec key, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** A new random key for one thing, sealed for the place where that thing is kept. */
    public String newKey(String place) {
        return seal(place, Secrets.token());
    }

    /**
     * The mark of a text under a key of one thing: who does not hold that key can compare it with nothing, and once the key
     * is gone nobody can.
     *
     * @param key as {@link #newKey} gave it for this place
     * @throws TamperedWith as {@link #open} does
     */
    public String markUnder(String place, String key, String text) {
        return mac(new SecretKeySpec(open(place, key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"), "", text);
    }

    private static Cipher cipher(int mode, Ring keys, String name, byte[] nonce, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.sealing().get(name), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private Ring required() {
        if (ring == null) throw new IllegalStateException("no musharaka.keys are configured");
        return ring;
    }
}
