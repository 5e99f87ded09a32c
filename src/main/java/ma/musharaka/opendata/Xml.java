package ma.musharaka.opendata;

/** What XML can hold: some signs that people paste have no place in it at all, not even escaped. */
final class Xml {

    private Xml() {}

    static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
