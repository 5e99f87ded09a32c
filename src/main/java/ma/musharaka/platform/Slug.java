package ma.musharaka.platform;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Makes the last part of an address from a title: Latin letters, digits and dashes. */
public final class Slug {

    public static final int LONGEST = 80;
    /** Room for a number at the end, where two titles are the same. */
    private static final int LONGEST_MADE = 70;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII");

    private Slug() {}

    /**
     * From the French title, or what the Arabic one sounds like in Latin letters.
     *
     * @param otherwise where the title gives nothing
     */
    public static String of(LocalizedText title, String otherwise) {
        for (String source : new String[] {title.fr(), title.ar(), title.zgh()}) {
            String made = source == null ? "" : plain(source);
            if (made.length() >= 3) return made;
        }
        return otherwise;
    }

    private static String plain(String title) {
        String latin;
        synchronized (LATIN) {
            latin = LATIN.transliterate(title);
        }
        String dashed = latin.toLowerCase(Locale.ROOT)
                .replaceAll("['’ʿʾ`]+", title.codePoints().anyMatch(c -> c > 0x5FF && c < 0x700) ? "" : "-")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return dashed.length() <= LONGEST_MADE
                ? dashed
                : dashed.substring(0, LONGEST_MADE).replaceAll("-[^-]*$", "");
    }

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
