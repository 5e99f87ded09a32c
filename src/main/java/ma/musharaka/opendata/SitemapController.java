package ma.musharaka.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The sitemap, in one file or in several. */
@RestController
class SitemapController {

    private static final String XML = "application/xml;charset=utf-8";

    private final Sitemap sitemap;
    private final Texts texts;
    private final Answer answer;

    SitemapController(Sitemap sitemap, Texts texts, Answer answer) {
        this.sitemap = sitemap;
        this.texts = texts;
        this.answer = answer;
    }

    @ForEveryone
    @GetMapping("/sitemap.xml")
    void whole(
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int parts = sitemap.parts(site);
        answer.send(request, response, XML, null, out -> {
            if (parts == 1) sitemap.writePart(site, 1, out);
            else sitemap.writeIndex(site, parts, out);
        });
    }

    @ForEveryone
    @GetMapping("/sitemap-{part:[0-9]+}.xml")
    void part(
            @PathVariable String part,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int number = part.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(part) : 0;
        if (number < 1 || number > sitemap.parts(site)) {
            String why =
                    texts.in(Language.asked(request.getQueryString(), site)).get("opendata.reason.no-sitemap");
            answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, why);
            return;
        }
        answer.send(request, response, XML, null, out -> sitemap.writePart(site, number, out));
    }
}
