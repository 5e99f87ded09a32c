package ma.musharaka.platform.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which letters the bytes of a text are written; few programs say it, so it is seen from the bytes. */
final class Letters {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset LATIN = Charset.forName("windows-1252");

    /** What Java writes for bytes that are no letter. */
    private static final char BROKEN = '\uFFFD';

    private Letters() {}

    static String read(byte[] content) {
        String text = decode(content);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'))
            throw Sheet.fault("sheet.fault.no-sheet");
        return text;
    }

    private static String decode(byte[] content) {
        if (content.length >= 2) {
            int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
            if (mark == 0xFFFE) return strictly(content, StandardCharsets.UTF_16LE);
            if (mark == 0xFEFF) return strictly(content, StandardCharsets.UTF_16BE);
        }
        // digits, separators and line ends have a byte of zero in UTF-16, and in no other letters of a text
        int even = 0;
        int odd = 0;
        for (int i = 0; i < content.length; i++)
            if (content[i] == 0) {
                if (i % 2 == 0) even++;
                else odd++;
            }
        if (even + odd > 0)
            return strictly(content, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            refuseBrokenUtf8(content);
            String arabic = new String(content, ARABIC);
            return isArabic(arabic) ? arabic : new String(content, LATIN);
        }
    }

    /**
     * A letter of UTF-8 that was cut in two, as programs that count bytes do: read as other letters, all words of the file
     * would be wrong. Other letters hardly ever make a letter of UTF-8 by chance.
     */
    private static void refuseBrokenUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long whole = text.chars().filter(c -> c > 0x7F && c != BROKEN).count();
        if (text.startsWith("\uFEFF") || whole > broken) {
            long row = 1
                    + text.substring(0, text.indexOf(BROKEN))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw Sheet.fault("sheet.fault.broken-letter", row);
        }
    }

    /**
     * Windows-1256 and Windows-1252 share the small letters of French. What tells them apart: Arabic letters stand beside
     * each other, where capitals such as É, read as Arabic, stand among Latin letters.
     */
    private static boolean isArabic(String text) {
        int among = 0;
        int strangers = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isArabicLetter(text.charAt(i))) continue;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (isLatinLetter(before) || isLatinLetter(after)) strangers++;
            else if (isArabicLetter(before) || isArabicLetter(after)) among++;
        }
        return among > strangers;
    }

    private static boolean isArabicLetter(char sign) {
        return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.ARABIC && Character.isLetter(sign);
    }

    private static boolean isLatinLetter(char sign) {
        return Character.isLetter(sign) && !isArabicLetter(sign);
    }

    private static String strictly(byte[] content, Charset letters) {
        try {
            return decoded(content, letters);
        } catch (CharacterCodingException broken) {
            throw Sheet.fault("sheet.fault.no-sheet");
        }
    }

    private static String decoded(byte[] content, Charset letters) throws CharacterCodingException {
        return letters.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
