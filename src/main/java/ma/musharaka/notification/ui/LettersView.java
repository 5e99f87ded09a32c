package ma.musharaka.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.notification.Deliveries;
import ma.musharaka.notification.Deliveries.GivenUp;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Whether the commune's letters arrive, and which of them nobody took. */
@Route("staff/letters")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class LettersView extends LiveView {

    private final Deliveries deliveries;
    private final Div list = new Div();

    LettersView(LivePages live, Deliveries deliveries) {
        super(live, "notification.letters.title");
        this.deliveries = deliveries;
        list.setId("letters");
        list.addClassName("cards");
    }

    @Override
    protected void fill(ReadingRequest request) {
        add(list);
        show(request.texts());
    }

    private void show(Translator texts) {
        Deliveries.State state = deliveries.state();
        list.removeAll();
        Paragraph numbers = new Paragraph(texts.get("notification.letters.waiting", state.waiting(), state.retried())
                + " " + texts.get("notification.letters.sent", state.sentToday()));
        numbers.addClassName("lead");
        list.add(numbers, new H2(texts.get("notification.letters.given-up")));
        if (state.givenUp().isEmpty()) {
            Paragraph none = new Paragraph(texts.get("notification.letters.none"));
            none.addClassName("empty");
            list.add(none);
        }
        for (GivenUp letter : state.givenUp()) list.add(card(letter, texts));
    }

    private Div card(GivenUp letter, Translator texts) {
        Span to = new Span(letter.to());
        to.getElement().setAttribute("dir", "ltr");
        Span what = new Span(texts.get(letter.sms() ? "notification.sms" : "notification.mail") + " · "
                + texts.plainDate(letter.writtenAt().atZone(Translator.ZONE).toLocalDate()));
        Span kind = new Span(letter.template());
        kind.getElement().setAttribute("dir", "ltr").setAttribute("lang", "en");
        Div meta = new Div(what, kind, new Span(texts.get("notification.letters.attempts", letter.attempts())));
        meta.addClassName("meta");
        Button again = new Button(texts.get("notification.letters.again"), click -> {
            deliveries.tryAgain(letter.id());
            show(texts);
        });
        again.addClassName("again");
        Div card = new Div(to, meta, again);
        card.addClassName("card");
        return card;
    }
}
