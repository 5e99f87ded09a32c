package ma.musharaka.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import ma.musharaka.platform.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** How data is sent: with a tag, so that who has it need not fetch it again; to any origin; never with a session. */
@Component
class Answer {

    static final String JSON = "application/json;charset=utf-8";

    private final JsonMapper json;

    Answer(JsonMapper json) {
        this.json = json;
    }

    /** Sends the content, unless the reader has it already. */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String type,
            @Nullable Instant lastChange,
            Spool.Content content)
            throws IOException {
        try (Spool spool = new Spool(content)) {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            long changed = lastChange == null ? -1 : lastChange.toEpochMilli();
            if (new ServletWebRequest(request, response).checkNotModified(spool.tag(), changed)) return;
            response.setContentType(type);
            response.setContentLengthLong(spool.length());
            if (request.getMethod().equals("GET")) spool.copyTo(response.getOutputStream());
        }
    }

    void json(HttpServletRequest request, HttpServletResponse response, @Nullable Instant lastChange, Object value)
            throws IOException {
        byte[] bytes = json.writeValueAsBytes(value);
        send(request, response, JSON, lastChange, out -> out.write(bytes));
    }

    void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        byte[] bytes = json.writeValueAsBytes(new Reason(status, reason));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(JSON);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
