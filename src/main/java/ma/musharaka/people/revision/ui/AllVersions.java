package ma.musharaka.people.revision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;

/** What a desk shows of everything that was ever saved of one thing: who wrote what, and a way back. */
public class AllVersions extends Div {

    private final ReadingRequest request;
    private final Kept kept;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();

    /**
     * What is looked at.
     *
     * @param desk where it is worked on
     * @param fields what its fields' text keys begin with
     * @param restore makes the version of this number the newest again; throws {@link SavedElsewhere}, or {@link
     *     InvalidInput} where it is not to be written any more
     */
    public record Kept(
            String desk, LocalizedText title, String fields, Supplier<List<Version>> versions, IntConsumer restore) {}

    public AllVersions(ReadingRequest request, Kept kept) {
        this.request = request;
        this.kept = kept;
        LocalizedText.Said title = kept.title().in(request.language());
        add(
                new Anchor(request.link(kept.desk()), request.texts().get("desk.versions.back")),
                Desk.in(title.language(), new H2(title.text())),
                told,
                place);
        show();
    }

    private void show() {
        place.removeAll();
        place.add(new VersionsPanel(
                kept.versions().get(),
                FieldLabels.in(request.texts(), name -> kept.fields() + name),
                this::restore,
                request.texts()));
    }

    private void restore(int number) {
        try {
            kept.restore().accept(number);
            told.setText(request.texts().get("desk.done.restored"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(request.texts().get("desk.conflict.again"));
        } catch (InvalidInput closed) {
            told.setText(request.texts().get(closed.violations().getFirst().key()));
        }
        show();
    }
}
