package ma.musharaka.platform.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import ma.musharaka.platform.files.OpenedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/** A file for whoever acts for the commune: always a download, never a page. The service asks again who it is. */
public record PrivateDownload(Supplier<Optional<OpenedFile>> file) implements DownloadHandler {

    public PrivateDownload(String name, String type, Supplier<Optional<byte[]>> content) {
        this(() -> content.get().map(found -> new OpenedFile(name, type, found)));
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        Optional<OpenedFile> found;
        try {
            found = file.get();
        } catch (AccessDeniedException otherPerson) {
            response.setStatus(403);
            return;
        }
        if (found.isEmpty()) {
            response.setStatus(404);
            return;
        }
        response.setContentType(found.get().type());
        response.setContentLength(found.get().content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(found.get().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (OutputStream out = response.getOutputStream()) {
            out.write(found.get().content());
        }
    }
}
