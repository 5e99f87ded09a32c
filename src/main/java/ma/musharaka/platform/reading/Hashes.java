package ma.musharaka.platform.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What is made of bytes before they are sent. */
final class Hashes {

    private Hashes() {}

    /** Sixteen hexadecimal digits of the content, for an address. */
    static String shortOf(byte[] content) {
        return HexFormat.of().formatHex(sha256(content), 0, 8);
    }

    /** The content's tag, by which a browser asks whether its copy still holds. */
    static String tag(byte[] content) {
        return '"'
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sha256(content))
                        .substring(0, 22)
                + '"';
    }

    /** As small as it gets: made once, sent often. */
    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
