package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import ma.musharaka.platform.Translator;

/** How a text is given headings, lists and links. */
class MarkdownHelp extends Div {

    /** The signs are the same in every language. */
    private static final Map<String, String> SIGNS =
            Map.of("heading", "## …", "list", "- …", "strong", "**…**", "link", "[…](/budget)", "paragraph", "↵ ↵");

    MarkdownHelp(Translator texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (String each : new String[] {"paragraph", "heading", "list", "strong", "link"}) {
            Code sign = new Code(SIGNS.getOrDefault(each, ""));
            sign.getElement().setAttribute("dir", "ltr");
            list.add(new ListItem(sign, new Span(" " + texts.get("editorial.markdown." + each))));
        }
        add(new Details(texts.get("editorial.markdown.title"), list));
    }
}
