package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.privacy.ProcessingStops;
import ma.musharaka.platform.Translator;

/** What a person stopped in this commune, each with the button that lets it go on. */
class StoppedPanel extends Div {

    private final ProcessingStops stops;
    private final UUID person;
    private final Translator texts;

    StoppedPanel(ProcessingStops stops, UUID person, Translator texts) {
        this.stops = stops;
        this.person = person;
        this.texts = texts;
        setId("stopped");
        show();
    }

    private void show() {
        removeAll();
        List<ProcessingStops.Stopped> stopped = stops.of(person);
        if (stopped.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (ProcessingStops.Stopped each : stopped) list.add(item(each));
        add(new H2(texts.get("privacy.stopped.title")), list);
    }

    private ListItem item(ProcessingStops.Stopped stopped) {
        Span why = new Span(texts.get(
                stopped.causeKey(), stopped.since().atZone(Translator.ZONE).toLocalDate()));
        why.addClassName("meta");
        Button resume = new Button(texts.get("privacy.stopped.resume"), click -> {
            stops.resume(person, stopped.processing().code());
            show();
        });
        resume.setId("resume-" + stopped.processing().code());
        return new ListItem(
                new Span(stopped.processing().title().text(texts.language())), new Span(" · "), why, resume);
    }
}
