package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.editorial.FramePreview;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.DocumentShell;
import ma.musharaka.platform.reading.PageWriter;
import ma.musharaka.platform.reading.PublicRoutes;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.Templates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The site as readers would see it with the newest identity, sentences and navigation, for its editors: ways to its pages
 * stay in the preview.
 */
@RestController
class FramePreviewController {

    private static final String PATH = "/files/preview";
    private static final Pattern WAY = Pattern.compile("href=\"(/[^\"?#]*)(?:\\?lang=([a-z]+))?(#[^\"]*)?\"");

    private final FramePreview preview;
    private final PublicRoutes pages;
    private final DocumentShell shell;
    private final Templates templates;
    private final PageWriter writer;
    private final Sites sites;
    private final Texts texts;

    FramePreviewController(
            FramePreview preview,
            PublicRoutes pages,
            DocumentShell shell,
            Templates templates,
            PageWriter writer,
            Sites sites,
            Texts texts) {
        this.preview = preview;
        this.pages = pages;
        this.shell = shell;
        this.templates = templates;
        this.writer = writer;
        this.sites = sites;
        this.texts = texts;
    }

    @GetMapping(PATH)
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public void show(
            @RequestParam(defaultValue = "/") String page,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Site site = sites.byCode(CommuneScope.current()).orElseThrow();
        String shown = pages.source(page).isPresent() ? page : "/";
        writer.writeForOne(request, response, preview.of(site, would -> document(would, shown, lang)));
    }

    private String document(Site would, String path, String lang) {
        Language language =
                Language.of(lang).filter(would.languages()::contains).orElse(would.defaultLanguage());
        ReadingRequest reading = new ReadingRequest(would, texts.in(language), path, Map.of(), Map.of(), null);
        ReadingPage read = pages.source(path).orElseThrow().read(reading).orElseThrow();
        List<ReadingPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReadingPage.Html(templates.render("shell/preview", Map.of("r", reading, "t", reading.texts()))));
        blocks.addAll(read.blocks());
        String document = shell.render(
                new ReadingPage(read.title(), read.description(), List.copyOf(blocks), read.above(), read.thing()),
                reading,
                null);
        return WAY.matcher(document).replaceAll(way -> Matcher.quoteReplacement(stay(way, would)));
    }

    private String stay(MatchResult way, Site would) {
        if (!pages.indexed().contains(way.group(1))) return way.group();
        String lang = way.group(2) == null ? would.defaultLanguage().code() : way.group(2);
        return "href=\"" + PATH + "?page=" + way.group(1) + "&amp;lang=" + lang
                + (way.group(3) == null ? "" : way.group(3)) + '"';
    }
}
