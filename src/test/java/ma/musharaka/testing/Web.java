package ma.musharaka.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The house as a program asks it over HTTP, through all its filters; no server listens. */
public final class Web {

    private final MockMvc mvc;

    Web(WebApplicationContext house) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(house);
        List<Filter> filters = house.getBeansOfType(Filter.class).values().stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
        builder.addFilters(filters.toArray(Filter[]::new));
        mvc = builder.build();
    }

    /** What came back, and whether a session was begun. */
    public record Got(MockHttpServletResponse response, boolean session) {

        public int status() {
            return response.getStatus();
        }

        public String body() {
            return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return response.getHeader(name);
        }
    }

    /** Asks a commune's site for an address, written as it goes over the line. */
    public Got get(String slug, String address, String... headersAndValues) {
        return ask("GET", slug, address, headersAndValues);
    }

    public Got ask(String method, String slug, String address, String... headersAndValues) {
        URI uri = URI.create("http://" + slug + ".localhost" + address);
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(org.springframework.http.HttpMethod.valueOf(method), uri);
        for (int i = 0; i < headersAndValues.length; i += 2)
            request.header(headersAndValues[i], headersAndValues[i + 1]);
        return send(request);
    }

    /** With a query string that no address may hold, such as one with a broken escape. */
    public Got getCrooked(String slug, String path, String query) {
        return send(MockMvcRequestBuilders.get(URI.create("http://" + slug + ".localhost" + path))
                .with(request -> {
                    request.setQueryString(query);
                    return request;
                }));
    }

    private Got send(MockHttpServletRequestBuilder request) {
        try {
            MvcResult result = mvc.perform(request).andReturn();
            HttpServletRequest asked = result.getRequest();
            return new Got(result.getResponse(), asked.getSession(false) != null);
        } catch (Exception failed) {
            throw new AssertionError("the house failed to answer", failed);
        }
    }
}
