package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.musharaka.editorial.FramePreview;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.DocumentShell;
import ma.musharaka.platform.reading.PageWriter;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.Templates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The home page as readers would see it with the newest identity, sentences and navigation; for their editors. */
@RestController
class FramePreviewController {

    private static final String PATH = "/files/preview";

    private final FramePreview preview;
    private final HomeReading home;
    private final DocumentShell shell;
    private final Templates templates;
    private final PageWriter writer;
    private final Sites sites;
    private final Texts texts;

    FramePreviewController(
            FramePreview preview,
            HomeReading home,
            DocumentShell shell,
            Templates templates,
            PageWriter writer,
            Sites sites,
            Texts texts) {
        this.preview = preview;
        this.home = home;
        this.shell = shell;
        this.templates = templates;
        this.writer = writer;
        this.sites = sites;
        this.texts = texts;
    }

    @GetMapping(PATH)
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public void show(
            @RequestParam(defaultValue = "") String lang, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Site site = sites.byCode(CommuneScope.current()).orElseThrow();
        writer.writeForOne(request, response, preview.of(site, would -> page(would, lang)));
    }

    private String page(Site would, String lang) {
        Language language =
                Language.of(lang).filter(would.languages()::contains).orElse(would.defaultLanguage());
        ReadingRequest reading = new ReadingRequest(would, texts.in(language), PATH, Map.of(), Map.of(), null);
        ReadingPage read = home.read(reading).orElseThrow();
        List<ReadingPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReadingPage.Html(templates.render("shell/preview", Map.of("r", reading, "t", reading.texts()))));
        blocks.addAll(read.blocks());
        return shell.render(
                new ReadingPage(read.title(), read.description(), List.copyOf(blocks), read.above(), read.thing()),
                reading,
                null);
    }
}
