package ma.musharaka.platform.reading;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a reading page from a room's template; every template is given {@code page}, its record, and {@code r}, the request. */
@Component
public class Pages {

    private final Templates templates;

    Pages(Templates templates) {
        this.templates = templates;
    }

    public ReadingPage page(String template, ReadingRequest request, Object page, String title, String description) {
        return ReadingPage.of(title, description, render(template, request, page));
    }

    /** A part of a page, such as a section of the home page. */
    public String render(String template, ReadingRequest request, Object page) {
        return templates.render(template, Map.of("r", request, "t", request.texts(), "page", page));
    }
}
