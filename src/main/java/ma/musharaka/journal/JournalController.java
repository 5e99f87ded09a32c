package ma.musharaka.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The journal for whoever wants to check it. */
@RestController
class JournalController {

    private final JournalExport export;

    JournalController(JournalExport export) {
        this.export = export;
    }

    @ForEveryone
    @GetMapping("/api/v1/journal")
    void journal(@RequestAttribute("ma.musharaka.platform.Site") Site site, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/x-ndjson;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal-" + site.slug() + ".jsonl\"");
        response.setHeader("Cache-Control", "no-store");
        export.write(response.getOutputStream(), site.origin());
    }
}
