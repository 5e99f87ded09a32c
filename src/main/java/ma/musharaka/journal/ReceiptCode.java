package ma.musharaka.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code of a receipt: eleven random signs and one that finds a slip of the pen, in an alphabet without look-alikes.
 * Written in groups of four, read with or without them.
 */
public record ReceiptCode(String plain) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    static ReceiptCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return new ReceiptCode(code.append(check(code)).toString());
    }

    /** The code that someone typed; empty when it cannot be one. */
    public static Optional<ReceiptCode> parse(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–‑]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (code.length() != LENGTH || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) return Optional.empty();
        String body = code.substring(0, LENGTH - 1);
        return check(body) == code.charAt(LENGTH - 1) ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /**
     * Each sign times a power of its own in the field of 32 elements (modulus x^5 + x^2 + 1), summed up: whatever one sign
     * is taken for another, and whatever two change places, the sum is another.
     */
    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum ^ SIGNS.indexOf(body.charAt(i))) << 1;
            if (sum >= SIGNS.length()) sum ^= 0b100101;
        }
        return SIGNS.charAt(sum);
    }

    /** As people read it: {@code 7K3M-Q2XW-9TPD}. */
    @Override
    public String toString() {
        return plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8);
    }
}
