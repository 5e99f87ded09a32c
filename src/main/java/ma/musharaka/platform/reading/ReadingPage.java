package ma.musharaka.platform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is read: its head and its body, a row of whole pieces of HTML with places between them where the live
 * view puts what acts.
 *
 * @param title without the commune's name
 * @param description one sentence for search engines and for those who share the page
 * @param above the page that this one belongs to, where there is one
 * @param thing what the page is about, in the words of schema.org; empty where it is just a page
 */
public record ReadingPage(
        String title,
        String description,
        List<Block> blocks,
        @Nullable Above above,
        Map<String, Object> thing) {

    private static final Pattern SLOT = Pattern.compile("<!--slot:([a-z-]+)-->(.*?)<!--/slot-->", Pattern.DOTALL);

    /** One piece of the body. */
    public sealed interface Block permits Html, Slot {}

    /** Whole, escaped HTML. */
    public record Html(String html) implements Block {}

    /** A place of the live view, and what stands there before. */
    public record Slot(String id, String placeholder) implements Block {}

    /** Where a page belongs, as its breadcrumbs say it. */
    public record Above(String textKey, String path) {}

    /** Cuts the output of a template at its slots; they stand at its top level only. */
    public static ReadingPage of(String title, String description, String html) {
        return new ReadingPage(title, description, cut(html), null, Map.of());
    }

    /** Says where the page belongs, to those who find it from outside. */
    public ReadingPage under(String textKey, String path) {
        return new ReadingPage(title, description, blocks, new Above(textKey, path), thing);
    }

    /**
     * Says what the page is about, for machines.
     *
     * @param thing with its {@code @type}; texts, numbers, lists and maps of them
     */
    public ReadingPage about(Map<String, Object> thing) {
        return new ReadingPage(title, description, blocks, above, thing);
    }

    /** The body as the anonymous reader gets it. */
    public String body() {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks)
            switch (block) {
                case Html html ->
                    body.append("<div class=\"piece\">").append(html.html()).append("</div>\n");
                case Slot slot ->
                    body.append("<div class=\"slot\" data-slot=\"")
                            .append(slot.id())
                            .append("\">")
                            .append(slot.placeholder())
                            .append("</div>\n");
            }
        return body.toString();
    }

    private static List<Block> cut(String html) {
        List<Block> blocks = new ArrayList<>();
        Matcher slot = SLOT.matcher(html);
        int from = 0;
        while (slot.find()) {
            piece(blocks, html.substring(from, slot.start()));
            blocks.add(new Slot(slot.group(1), slot.group(2)));
            from = slot.end();
        }
        piece(blocks, html.substring(from));
        return List.copyOf(blocks);
    }

    private static void piece(List<Block> blocks, String html) {
        if (!html.isBlank()) blocks.add(new Html(html.strip()));
    }
}
