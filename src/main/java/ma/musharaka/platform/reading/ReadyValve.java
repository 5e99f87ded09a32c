package ma.musharaka.platform.reading;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
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

    private static final byte[] NOTHING = {};

    private final PageCache cache;
    private final PageWriter writer;
    private final byte[] said;
    private final byte[] saidCompressed;

    ReadyValve(PageCache cache, PageWriter writer) {
        super(true);
        this.cache = cache;
        this.writer = writer;
        said = lines(writer.headers());
        saidCompressed = (new String(said, StandardCharsets.US_ASCII) + "\r\nContent-Encoding: gzip")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As they follow the name of the first, whose value comes first. */
    private static byte[] lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\r\n", "Accept-Encoding\r\n", ""))
                .getBytes(StandardCharsets.US_ASCII);
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
                if (request.getHeader("If-None-Match") == null
                        && request.getProtocol().equals("HTTP/1.1")) send(request, response, page);
                else writer.write(request, response, page);
                return;
            }
        }
        getNext().invoke(request, response);
    }

    /**
     * What {@link PageWriter} says, as one block of bytes that is ready too: taking its headers one by one and turning them
     * into bytes costs as much as the page. Tomcat would write later answers' headers into these bytes, so it must have
     * sent them, and have let go of them, before this returns.
     */
    private void send(Request request, Response response, ServedPage page) throws IOException {
        boolean gzip = page.compressed().length < page.plain().length
                && Encodings.takesGzip(request.getHeader("Accept-Encoding"));
        byte[] body = gzip ? page.compressed() : page.plain();
        byte[] block = gzip ? saidCompressed : said;
        MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
        headers.addValue("ETag").setString(page.tag());
        MessageBytes shared = headers.addValue("Vary");
        try {
            shared.setBytes(block, 0, block.length);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.getOutputStream().close();
        } finally {
            shared.setBytes(NOTHING, 0, 0);
        }
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
