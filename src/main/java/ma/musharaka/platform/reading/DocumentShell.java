package ma.musharaka.platform.reading;

import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Language;
import org.springframework.stereotype.Component;

/** Sets a page into its whole HTML document: head, frame, body, and the script that makes it live on intent. */
@Component
public class DocumentShell {

    private final Templates templates;
    private final PageFrame frame;
    private final Assets assets;
    private final LiveBundle bundle;

    /** What the document's template is given. */
    public record Document(
            ReadingPage page,
            ReadingRequest request,
            String header,
            String footer,
            String style,
            String boot,
            String entry,
            String preloads,
            boolean bootable,
            boolean bootNow) {

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
    }

    DocumentShell(Templates templates, PageFrame frame, Assets assets, LiveBundle bundle) {
        this.templates = templates;
        this.frame = frame;
        this.assets = assets;
        this.bundle = bundle;
    }

    String render(ReadingPage page, ReadingRequest request, boolean live) {
        boolean bootNow = bundle.exists() && (live || request.visitor() != null);
        return templates.render(
                "reading/document",
                Map.of(
                        "d",
                        new Document(
                                page,
                                request,
                                frame.header(request),
                                frame.footer(request),
                                assets.style(),
                                assets.boot(),
                                bundle.entry(),
                                bundle.preloads(),
                                bundle.exists(),
                                bootNow)));
    }
}
