package ma.musharaka.platform.reading;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The shortest way to a page that is ready: a reader without a session, who asks for a page by the address that it calls
 * its own. Everything else goes the whole way, where commune, language and page are found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadyFilter implements Filter {

    private final PageCache cache;
    private final PageWriter writer;

    ReadyFilter(PageCache cache, PageWriter writer) {
        this.cache = cache;
        this.writer = writer;
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        if (request.getMethod().equals("GET") && request.getRequestedSessionId() == null) {
            ServedPage page = cache.ready(address(request));
            if (page != null) {
                writer.write(request, (HttpServletResponse) outgoing, page);
                return;
            }
        }
        chain.doFilter(incoming, outgoing);
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
