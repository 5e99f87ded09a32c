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
            boolean indexed,
            boolean indexable,
            String feed,
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

    /** @param view the live half of the page, which says how it is served; nothing for a page that is not there */
    public String render(ReadingPage page, ReadingRequest request, @Nullable Class<? extends Component> view) {
        ReadBy by = view == null ? null : view.getAnnotation(ReadBy.class);
        boolean bootable = by != null && by.live() && bundle.exists();
        boolean indexed = by != null && by.indexed();
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
                                view != null && bootable ? bundle.preloads(view) : "",
                                bootable && request.visitor() != null,
                                indexed,
                                indexed && indexable,
                                by == null ? "" : by.feed(),
                                indexed ? data.of(page, request) : "")));
    }
}
