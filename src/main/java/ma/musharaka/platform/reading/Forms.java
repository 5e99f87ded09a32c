package ma.musharaka.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers plain forms, which need no script: on to another page, or the same page again with its faults. */
@Component
public class Forms {

    /** Where plain forms are sent: below this address nothing else is. */
    public static final String PLACE = "/forms/";

    private final ReadingFilter pages;

    Forms(ReadingFilter pages) {
        this.pages = pages;
    }

    /** What was sent is done with; reloading the next page does not send it again. */
    public void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
    }

    /** The page of the form again (422), with what was typed and what is wrong with it. */
    public void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Map<String, String> parameters,
            Form form)
            throws IOException {
        pages.again(request, response, path, parameters, form);
    }

    /** A path of this site that may be returned to, or the front page. */
    public static String safeBack(String back) {
        boolean own = back.startsWith("/")
                && !back.startsWith("//")
                && !back.contains("\\")
                && back.length() < 500
                && back.chars().noneMatch(Character::isISOControl);
        return own ? back : "/";
    }
}
