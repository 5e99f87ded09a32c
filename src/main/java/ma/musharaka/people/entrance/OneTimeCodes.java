package ma.musharaka.people.entrance;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of the half minute (RFC 6238), as every telephone's authenticator makes them. */
final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** In the letters of Base32, as people may type it into their telephone. */
    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes);
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), GENERATOR.getTimeStep().toSeconds());
    }

    static Instant beginOf(long step) {
        return Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds());
    }

    /** The steps whose codes are good now: clocks may differ by one. */
    static LongStream goodSteps(Instant now) {
        long step = step(now);
        return LongStream.rangeClosed(step - 1, step + 1);
    }

    static String code(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()),
                    beginOf(step),
                    Locale.ROOT);
        } catch (InvalidKeyException anySecretIsAKey) {
            throw new IllegalStateException(anySecretIsAKey);
        }
    }

    /** The step whose code this is, if it is good now. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        return goodSteps(now)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed))
                .findFirst();
    }

    /** The address that an authenticator reads from the picture. */
    static String address(String secret, String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ':' + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address as a QR code: its dark squares as a path of SVG, one unit each. */
    static Picture picture(String address) {
        try {
            BitMatrix matrix =
                    new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++)
                for (int x = 0; x < matrix.getWidth(); x++)
                    if (matrix.get(x, y))
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            return new Picture(matrix.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    record Picture(int size, String path) {}
}
