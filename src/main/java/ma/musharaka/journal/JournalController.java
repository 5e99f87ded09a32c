package ma.musharaka.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Site;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for whoever wants to check it. */
@RestController
class JournalController {

    private static final int LARGEST_PAGE = 1000;
    private static final int LAST_PAGE = 1_000_000;

    private final JournalExport export;
    private final JournalRoots roots;

    JournalController(JournalExport export, JournalRoots roots) {
        this.export = export;
        this.roots = roots;
    }

    record RootItem(long seq, String hash, String publishedAt) {}

    record RootList(List<RootItem> items, int page, int size, long total, Map<String, String> columns) {}

    @GetMapping("/api/v1/journal")
    void journal(@RequestAttribute("ma.musharaka.platform.Site") Site site, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/x-ndjson;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal-" + site.slug() + ".jsonl\"");
        response.setHeader("Cache-Control", "no-store");
        export.write(response.getOutputStream(), site.origin());
    }

    @GetMapping("/api/v1/journal-roots")
    RootList roots(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        int from = Math.clamp(page, 0, LAST_PAGE);
        int many = Math.clamp(size, 1, LARGEST_PAGE);
        Page<JournalRoot> found = roots.findByOrderBySeq(PageRequest.of(from, many));
        return new RootList(
                found.stream()
                        .map(root -> new RootItem(
                                root.seq(), root.hash(), root.publishedAt().toString()))
                        .toList(),
                from,
                many,
                found.getTotalElements(),
                Map.of(
                        "seq", "number of the last act that the root covers",
                        "hash", "SHA-256 of that act's line, which covers all lines before it",
                        "publishedAt", "when the root was published, UTC"));
    }
}
