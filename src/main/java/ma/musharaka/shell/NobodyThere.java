package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Where forms, files and data are and nobody stands at the address, nothing is: Vaadin, which comes after, would take it
 * for one of its pages.
 */
@Component
class NobodyThere extends SimpleUrlHandlerMapping {

    private static final int BEFORE_VAADIN = 100;

    NobodyThere() {
        super(
                List.of("/forms/**", "/files/**", "/api/**", "/feeds/**", "/actuator/**").stream()
                        .collect(Collectors.toMap(path -> path, path -> nothing())),
                BEFORE_VAADIN);
    }

    private static HttpRequestHandler nothing() {
        return (request, response) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
