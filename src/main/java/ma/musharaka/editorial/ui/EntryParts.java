package ma.musharaka.editorial.ui;

import gg.jte.Content;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryState;
import ma.musharaka.editorial.Markdown;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.reading.ReadingRequest;

/** Pieces of HTML that several pages of this room show. */
public final class EntryParts {

    private static final int LONGEST_DESCRIPTION = 155;

    private EntryParts() {}

    /** The text of an entry, in a box of its own language and direction. */
    public static Content body(EntryData entry, ReadingRequest request) {
        LocalizedText.Said said = entry.content().body().in(request.language());
        String html = Markdown.html(said.text(), request::link);
        return output -> {
            output.writeContent("<div class=\"written\"" + marks(said.language(), request.language()) + ">");
            output.writeContent(html);
            output.writeContent("</div>");
        };
    }

    /** Whether the text is in another language than the page. */
    public static boolean isFallback(EntryData entry, Language wanted) {
        return entry.content().body().in(wanted).language() != wanted;
    }

    private static String marks(Language language, Language page) {
        return language == page ? "" : " lang=\"" + language.code() + "\" dir=\"" + language.dir() + "\"";
    }

    /** Lines as they were written, each language in its direction. */
    public static Content lines(LocalizedText text, ReadingRequest request) {
        LocalizedText.Said said = text.in(request.language());
        return output -> {
            output.writeContent("<span" + marks(said.language(), request.language()) + ">");
            boolean first = true;
            for (String line : said.text().split("\n", -1)) {
                if (!first) output.writeContent("<br>");
                output.writeUserContent(line);
                first = false;
            }
            output.writeContent("</span>");
        };
    }

    /** One sentence for search engines: the summary, or the beginning of the text. */
    static String description(EntryData entry, Language language) {
        String summary = entry.content().summary().text(language);
        String text = summary.isBlank() ? Markdown.plain(entry.content().body().text(language)) : summary;
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1))
                                .strip() + "…";
    }

    /** How a state looks. */
    static String look(EntryState state) {
        return switch (state) {
            case PUBLISHED -> "tag";
            case DRAFT, SCHEDULED -> "tag wait";
            case WITHDRAWN -> "tag no";
        };
    }
}
