package ma.musharaka.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes plain forms from this site's own pages only. A page that is kept for everyone has no secret of its own to send
 * back, so the browser's word counts: {@code Sec-Fetch-Site}, else {@code Origin}. Without either there must be no
 * session, in whose name something could be sent.
 */
class OwnFormsOnly extends OncePerRequestFilter {

    /** A visit changes nothing. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOwn(request)) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        String origin = request.getHeader("Origin");
        if (origin != null) return authority(origin).equalsIgnoreCase(request.getHeader("Host"));
        return request.getRequestedSessionId() == null;
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
