package ma.musharaka.editorial;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns an editor's Markdown into HTML that can do nothing but be read. Raw HTML is shown as it is typed, pictures
 * become their description, and what the renderer makes passes a second gate that knows a few elements only.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::attributes)
            .build();
    private static final PolicyFactory GATE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    private Markdown() {}

    /** @param link what makes an address of this site one in the page's language */
    public static String html(String text, UnaryOperator<String> link) {
        Node document = PARSER.parse(text);
        document.accept(new Tidy(link, highest(document)));
        return GATE.sanitize(HTML.render(document));
    }

    /** The words alone. */
    public static String plain(String text) {
        return PLAIN.render(PARSER.parse(text));
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("a")) {
            if (isOwn(attributes.getOrDefault("href", ""))) attributes.remove("rel");
            else attributes.put("rel", "nofollow noopener");
        }
        if (tag.equals("code")) attributes.remove("class");
        attributes.remove("title");
    }

    private static boolean isOwn(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
    }

    private static int highest(Node document) {
        int[] highest = {6};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
            }
        });
        return highest[0];
    }

    /** Puts headings below the page's own, leaves no level out, and takes away what is not words. */
    private static final class Tidy extends AbstractVisitor {

        private final UnaryOperator<String> link;
        private final int highest;
        private int before = 1;

        Tidy(UnaryOperator<String> link, int highest) {
            this.link = link;
            this.highest = highest;
        }

        @Override
        public void visit(Heading heading) {
            int level = Math.min(heading.getLevel() - highest + 2, before + 1);
            heading.setLevel(Math.min(6, level));
            before = heading.getLevel();
            visitChildren(heading);
        }

        @Override
        public void visit(Link address) {
            if (isOwn(address.getDestination())) address.setDestination(link.apply(address.getDestination()));
            visitChildren(address);
        }

        @Override
        public void visit(Image picture) {
            for (Node child : List.copyOf(children(picture))) {
                picture.insertBefore(child);
                child.accept(this);
            }
            picture.unlink();
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(upright(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(upright(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(upright(code.getLiteral()));
            code.setInfo("");
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(upright(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(upright(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(upright(html.getLiteral()));
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new java.util.ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
            return children;
        }

        /** A sign that turns the direction of what follows can make a text lie; an entity brings it past the form. */
        private static String upright(String text) {
            return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u0000]", "");
        }
    }
}
