package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import ma.musharaka.people.privacy.PersonalExport;
import ma.musharaka.platform.Translator;

/** Everything about the person whose page it stands on; the address is of their own session only. */
record PersonalDownload(PersonalExport export, UUID person, Translator reader) implements DownloadHandler {

    static final String FILE = "my-data.zip";

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + FILE + "\"");
        try (OutputStream out = response.getOutputStream()) {
            export.write(person, reader, out);
        }
    }
}
