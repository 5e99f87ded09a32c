package ma.musharaka.programme;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.files.Pdf;
import ma.musharaka.platform.reading.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Photos of reports, and the self-report as a document. */
@RestController
class ProgrammeFilesController {

    private final ProjectReports reports;
    private final ProgrammeService programmes;
    private final SelfReports selfReports;
    private final Templates templates;
    private final Texts texts;
    private final Sites sites;

    ProgrammeFilesController(
            ProjectReports reports,
            ProgrammeService programmes,
            SelfReports selfReports,
            Templates templates,
            Texts texts,
            Sites sites) {
        this.reports = reports;
        this.programmes = programmes;
        this.selfReports = selfReports;
        this.templates = templates;
        this.texts = texts;
        this.sites = sites;
    }

    @ForEveryone
    @GetMapping("/files/programme/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> photo(@PathVariable String hash) {
        return reports.photo(hash)
                .map(content -> ResponseEntity.ok()
                        .contentType(content[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                        // an hour: what is withdrawn must not stay in sight for good
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ForEveryone
    @GetMapping("/files/programme/{slug:[a-z0-9-]{1,63}}/{year:[0-9]{4}}.pdf")
    ResponseEntity<byte[]> selfReport(
            @PathVariable String slug, @PathVariable int year, @RequestParam(defaultValue = "") String lang) {
        Site site = sites.current();
        Language language = Language.of(lang).filter(site.languages()::contains).orElse(site.defaultLanguage());
        Optional<SelfReport> report = programmes
                .find(slug)
                .filter(programme -> selfReports.years(programme.head()).contains(year))
                .map(programme -> selfReports.of(programme, year));
        return report.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.inline()
                                        .filename(slug + "-" + year + ".pdf", StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(Pdf.print(
                                templates.render(
                                        "programme/selfreportdocument",
                                        Map.of("t", texts.in(language), "site", site, "page", found)),
                                language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
