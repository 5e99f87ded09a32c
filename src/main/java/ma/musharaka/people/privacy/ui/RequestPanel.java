package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.PrivacyService;
import ma.musharaka.people.privacy.PrivacyService.Kind;
import ma.musharaka.people.privacy.PrivacyService.Request;
import ma.musharaka.people.privacy.Processing;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;

/** What a person asks the commune about their data, and what it answered. */
class RequestPanel extends Div {

    private final PrivacyService requests;
    private final UUID person;
    private final Translator texts;
    private final Paragraph received = MyPrivacyView.status("received");
    private final Choice<Kind> kind = new Choice<>();
    private final Choice<Processing> processing = new Choice<>();
    private final TextArea text = new TextArea();
    private final Div mine = new Div();

    RequestPanel(PrivacyService requests, PrivacyRules rules, UUID person, Translator texts) {
        this.requests = requests;
        this.person = person;
        this.texts = texts;
        kind.setId("kind");
        kind.setLabel(texts.get("privacy.ask.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> texts.get(each.textKey()));
        kind.setValue(Kind.RECTIFICATION);
        processing.setId("processing");
        processing.setLabel(texts.get("privacy.ask.processing"));
        processing.setItems(rules.opposable());
        processing.setItemLabelGenerator(
                each -> each == null ? "" : each.title().text(texts.language()));
        processing.setVisible(false);
        text.setId("request-text");
        text.setLabel(texts.get("privacy.ask.text"));
        text.setMinRows(3);
        Button send = new Button(texts.get("privacy.ask.send"));
        send.setId("ask");
        mine.addClassName("cards");

        kind.addValueChangeListener(change -> processing.setVisible(change.getValue() == Kind.OPPOSITION));
        send.addClickListener(click -> ask());

        Div form = new Div(kind, processing, text, send);
        form.addClassName("form");
        add(new H2(texts.get("privacy.ask.title")), new Paragraph(texts.get("privacy.ask.lead")), form, received, mine);
        showMine();
    }

    private void ask() {
        Map<String, Component> fields = Map.of("text", text, "processing", processing);
        Faults.clear(fields);
        try {
            Processing objected = processing.getValue();
            int number =
                    requests.ask(person, kind.getValue(), objected == null ? null : objected.code(), text.getValue());
            text.clear();
            received.setText(texts.get("privacy.ask.received", number));
            showMine();
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
        }
    }

    private void showMine() {
        mine.removeAll();
        List<Request> asked = requests.of(person);
        for (Request request : asked) mine.add(createCard(request));
    }

    private Div createCard(Request request) {
        Span state = new Span(texts.get(request.state().textKey()));
        state.addClassName("tag");
        if (request.state() == PrivacyService.State.OPEN) state.addClassName("wait");
        Paragraph meta = new Paragraph(
                new Span(texts.get("privacy.ask.number", request.number())),
                new Span(texts.get(request.kind().textKey())),
                new Span(texts.plainDate(
                        request.askedAt().atZone(Translator.ZONE).toLocalDate())),
                state);
        meta.addClassName("meta");
        Div card = new Div(meta, written(request.text()));
        if (!request.answer().isEmpty()) {
            Div answer = new Div(written(request.answer()));
            answer.addClassNames("note", "calm");
            card.add(answer);
        }
        Boolean accepted = request.accepted();
        if (accepted != null)
            card.add(new Paragraph(texts.get(accepted ? "privacy.opposition.accepted" : "privacy.opposition.refused")));
        card.addClassName("card");
        return card;
    }

    private static Paragraph written(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("dir", "auto");
        paragraph.getStyle().set("white-space", "pre-line");
        return paragraph;
    }
}
