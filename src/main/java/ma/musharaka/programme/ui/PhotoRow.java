package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.RowsField;
import ma.musharaka.platform.ui.Uploads;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportContent;

/** A photo of a report: the file, and what it shows. */
final class PhotoRow extends Div implements RowsField.Row<ReportContent.Photo> {

    private final LocalizedField alt;
    private String hash = "";

    PhotoRow(ProjectReports reports, FieldMaker make, Translator texts) {
        alt = make.text("photo-alt", "programme.report.photo-alt", 1, ReportContent.LONGEST_ALT);
        Paragraph told = Desk.status("photo-told");
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> {
            try {
                hash = reports.keep(about.fileName(), content).hash();
                told.setText(texts.get("programme.report.photo-taken"));
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                told.setText(texts.get(violation.key(), violation.arguments()));
            }
        }));
        upload.addFileRejectedListener(rejected -> told.setText(texts.get("files.type", rejected.getFileName())));
        Uploads.prepare(
                upload,
                new Button(texts.get("programme.report.photo-choose")),
                1,
                FileStore.LARGEST,
                texts,
                ".png",
                ".jpg",
                ".jpeg");
        add(upload, told, alt);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(ReportContent.Photo value) {
        hash = value.hash();
        alt.show(value.alt());
    }

    @Override
    public ReportContent.Photo value(String field) {
        if (hash.isEmpty()) throw FieldMaker.fault(field, "programme.fault.photo-needed");
        return new ReportContent.Photo(hash, alt.text());
    }

    @Override
    public Map<String, Component> byName() {
        return Map.of("", alt);
    }
}
