package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import ma.musharaka.editorial.FrameStanding;
import ma.musharaka.editorial.Showing;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.MomentField;

/**
 * What can be done with a change of the site's frame: kept for editors, looked at as readers would see it, shown to readers
 * now or from a moment on.
 */
class FrameActs extends Div {

    /** A press of a button: what was typed is kept for whom it says. */
    interface Deed {
        void press(Showing showing, String doneKey);
    }

    private final Translator texts;
    private final Paragraph standing = Desk.styled("", "note");
    private final MomentField publishAt;

    FrameActs(ReadingRequest request, Deed deed) {
        texts = request.texts();
        publishAt = new MomentField(texts);
        addClassNames("card", "acts");
        standing.setId("standing");
        Button draft = Desk.plain("save-draft", texts.get("desk.do.save"));
        draft.addClickListener(click -> press(draft, deed, Showing.DRAFT, "desk.done.saved"));
        Button save = Desk.primary("save", texts.get("desk.do.save-and-show"));
        save.addClickListener(click -> press(save, deed, Showing.NOW, "desk.done.shown"));
        Button schedule = Desk.plain("schedule", texts.get("desk.do.schedule"));
        schedule.addClickListener(click -> {
            Instant at = publishAt.moment();
            press(schedule, deed, Showing.from(at), "desk.done.scheduled");
        });
        add(
                new H2(texts.get("desk.do.title")),
                standing,
                Desk.withClass(new Div(draft, save), "actions"),
                createPreviews(request),
                Desk.withClass(new Div(publishAt, schedule), "beside", "later"));
    }

    private Div createPreviews(ReadingRequest request) {
        Div links = Desk.withClass(new Div(), "actions");
        for (Language language : request.site().languages()) {
            Anchor preview = new Anchor(
                    "/files/preview?lang=" + language.code(), texts.get("editorial.entry.preview", language.ownName()));
            preview.setTarget("_blank");
            preview.getElement().setAttribute("router-ignore", true);
            links.add(preview);
        }
        links.add(Desk.styled(texts.get("editorial.frame.preview-help"), "meta"));
        return links;
    }

    private static void press(Button button, Deed deed, Showing showing, String doneKey) {
        deed.press(showing, doneKey);
        button.setEnabled(true);
    }

    /** Fields whose faults are said here. */
    Map<String, Component> byName() {
        return Map.of("publish-at", publishAt);
    }

    /** Says whether readers see the newest version. */
    void show(FrameStanding now) {
        Instant from = now.from();
        standing.setVisible(now.version() > 0 && !now.shown());
        if (from != null)
            standing.setText(texts.get("editorial.frame.scheduled", now.version(), Desk.moment(from, texts)));
        else standing.setText(texts.get("editorial.frame.draft", now.version()));
    }
}
