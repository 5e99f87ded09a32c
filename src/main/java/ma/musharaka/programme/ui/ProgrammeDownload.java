package ma.musharaka.programme.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import ma.musharaka.programme.ProgrammeImport;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/** A programme as a file, for staff. The service asks again who it is. */
record ProgrammeDownload(Supplier<Optional<ProgrammeImport.File>> file) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        Optional<ProgrammeImport.File> found;
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
