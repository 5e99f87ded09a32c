package ma.musharaka.platform.reading;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MusharakaProperties;
import org.jspecify.annotations.Nullable;

/** Sets a page into its whole HTML document: head, frame, body, and the script that makes it live on intent. */
@org.springframework.stereotype.Component
public class DocumentShell {

    private final Templates templates;
    private final PageFrame frame;
    private final Assets assets;
    private final LiveBundle bundle;
    private final StructuredData data;
    private final boolean indexable;

    /** What the document's template is given. */
    public record Document(
            ReadingPage page,
            ReadingRequest request,
            String header,
            String footer,
            Assets assets,
            String entry,
            String preloads,
            boolean bootNow,
            boolean indexable,
            String data) {

        public String canonical() {
            return request.site().origin() + request.in(request.language());
        }

        public String fullTitle() {
            return page.title() + " · " + request.site().name().text(request.language());
        }

        public List<Language> languages() {
            return request.site().languages();
        }

        public String alternate(Language language) {
            return request.site().origin() + request.in(language);
        }

        /** As Open Graph writes a language of a country. */
        public static String territory(Language language) {
            return language.code() + "_MA";
        }

        public boolean bootable() {
            return !entry.isEmpty();
        }
    }

    DocumentShell(
            Templates templates,
            PageFrame frame,
            Assets assets,
            LiveBundle bundle,
            StructuredData data,
            MusharakaProperties properties) {
        this.templates = templates;
        this.frame = frame;
        this.assets = assets;
        this.bundle = bundle;
        this.data = data;
        this.indexable = properties.indexable();
    }

    /**
     * @param view the live half of the page; nothing for pages without one
     * @param live whether it starts by itself
     */
    String render(ReadingPage page, ReadingRequest request, @Nullable Class<? extends Component> view, boolean live) {
        boolean bootable = bundle.exists() && view != null;
        return templates.render(
                "reading/document",
                Map.of(
                        "d",
                        new Document(
                                page,
                                request,
                                frame.header(request),
                                frame.footer(request),
                                assets,
                                bootable ? bundle.entry() : "",
                                bootable && view != null ? bundle.preloads(view) : "",
                                bootable && (live || request.visitor() != null),
                                page.indexed() && indexable,
                                page.indexed() ? data.of(page, request) : "")));
    }
}
