package ma.musharaka.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a page, or says that the copy which the browser has still holds. */
@Component
public class PageWriter {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String ASKED_EACH_TIME = "public, max-age=0, must-revalidate";

    private final PagePolicy policy;

    PageWriter(PagePolicy policy) {
        this.policy = policy;
    }

    /** What every page says that anyone may keep, but for what differs from answer to answer. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(policy.onReadingPage());
        headers.put("Content-Type", HTML);
        headers.put("Cache-Control", ASKED_EACH_TIME);
        return headers;
    }

    /** A page for one reader, of which nobody keeps a copy. */
    public void writeForOne(HttpServletRequest request, HttpServletResponse response, String document)
            throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        write(request, response, ServedPage.of(HttpServletResponse.SC_OK, document));
    }

    /** A page whose keeping nobody spoke of may be kept by anyone who asks each time; one that is not there by nobody. */
    void write(HttpServletRequest request, HttpServletResponse response, ServedPage page) throws IOException {
        response.setStatus(page.status());
        response.setContentType(HTML);
        policy.onReadingPage().forEach(response::setHeader);
        if (page.status() == HttpServletResponse.SC_NOT_FOUND) response.setHeader("Cache-Control", "no-store");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", ASKED_EACH_TIME);
            response.setHeader("ETag", page.tag());
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(page.tag())) {
                response.setHeader("Vary", "Accept-Encoding");
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        Encodings.write(request, response, page.plain(), page.compressed());
    }
}
