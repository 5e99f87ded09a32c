package ma.musharaka.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a letter with the addresses in them found, for whoever shows it with links. */
public final class Wording {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Wording() {}

    /**
     * Some words of a line, or an address of a site.
     *
     * @param isAddress whether it can be followed
     */
    public record Piece(String text, boolean isAddress) {}

    /** Lines of a paragraph, each in its pieces. */
    public record Paragraph(List<List<Piece>> lines) {}

    public static List<Paragraph> paragraphs(String words) {
        return Arrays.stream(words.strip().split("\n{2,}"))
                .map(paragraph -> new Paragraph(Arrays.stream(paragraph.split("\n", -1))
                        .map(Wording::line)
                        .toList()))
                .toList();
    }

    private static List<Piece> line(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            if (address.start() > from) pieces.add(new Piece(line.substring(from, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            from = address.end();
        }
        if (from < line.length()) pieces.add(new Piece(line.substring(from), false));
        return List.copyOf(pieces);
    }
}
