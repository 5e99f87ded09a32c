package ma.musharaka.platform.reading;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
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

    private static final byte[] TAG = bytes("ETag");
    private static final byte[] ENCODING = bytes("Content-Encoding");
    private static final byte[] GZIP = bytes("gzip");

    private final PageCache cache;
    private final PageWriter writer;
    private final byte[][][] said;

    ReadyValve(PageCache cache, PageWriter writer) {
        super(true);
        this.cache = cache;
        this.writer = writer;
        this.said = writer.headers().entrySet().stream()
                .map(header -> new byte[][] {bytes(header.getKey()), bytes(header.getValue())})
                .toArray(byte[][][]::new);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
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
                if (request.getHeader("If-None-Match") == null) send(request, response, page);
                else writer.write(request, response, page);
                return;
            }
        }
        getNext().invoke(request, response);
    }

    /** What {@link PageWriter} says, in bytes that are ready too: turning it into bytes costs as much as the page. */
    private void send(Request request, Response response, ServedPage page) throws IOException {
        boolean gzip = page.compressed().length < page.plain().length
                && Encodings.takesGzip(request.getHeader("Accept-Encoding"));
        byte[] body = gzip ? page.compressed() : page.plain();
        MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
        for (byte[][] header : said) add(headers, header[0], header[1]);
        add(headers, TAG, page.tag().getBytes(StandardCharsets.ISO_8859_1));
        if (gzip) add(headers, ENCODING, GZIP);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void add(MimeHeaders headers, byte[] name, byte[] value) {
        headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
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
