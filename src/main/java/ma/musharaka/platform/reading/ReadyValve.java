package ma.musharaka.platform.reading;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The shortest way to a page that is ready: a reader without a session, who asks for a page by the address that it calls
 * its own. Everything else goes the whole way, where commune, language and page are found. A valve and no filter, since
 * finding the filters of a request costs more than the answer.
 */
@Component
class ReadyValve extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final PageCache cache;
    private final PageWriter writer;

    ReadyValve(PageCache cache, PageWriter writer) {
        super(true);
        this.cache = cache;
        this.writer = writer;
    }

    /** Behind the valve that reads what a proxy says of the reader, which Spring Boot puts there first. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // what the server refused already (two hosts, headers too large) passes here on the way to its error page
        if (!response.isErrorReportRequired()
                && request.getMethod().equals("GET")
                && request.getRequestedSessionId() == null) {
            ServedPage page = cache.ready(address(request));
            if (page != null) {
                writer.write(request, response, page);
                return;
            }
        }
        getNext().invoke(request, response);
    }

    /** As it was asked for, with its host: two communes, or two ways to write one, are two addresses. */
    static String address(HttpServletRequest request) {
        return request.getScheme() + ' ' + request.getHeader("Host") + ' ' + path(request);
    }

    /** Path and query, nothing decoded. */
    static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}
