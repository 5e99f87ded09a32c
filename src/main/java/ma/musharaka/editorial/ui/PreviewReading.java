package ma.musharaka.editorial.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.reading.Templates;
import org.springframework.stereotype.Component;

/** What readers would see, under a band that says that they do not see it. */
@Component
public class PreviewReading implements ReadingSource {

    private final EditingService editing;
    private final EntryPage page;
    private final Templates templates;

    PreviewReading(EditingService editing, EntryPage page, Templates templates) {
        this.editing = editing;
        this.page = page;
        this.templates = templates;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return EntryView.uuid(request.route("id"))
                .flatMap(editing::preview)
                .map(entry -> underBand(page.page(entry, request), entry.id().toString(), request));
    }

    private ReadingPage underBand(ReadingPage read, String id, ReadingRequest request) {
        List<ReadingPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReadingPage.Html(
                templates.render("editorial/preview", Map.of("r", request, "t", request.texts(), "id", id))));
        blocks.addAll(read.blocks());
        return new ReadingPage(read.title(), read.description(), List.copyOf(blocks), read.above(), read.thing());
    }
}
