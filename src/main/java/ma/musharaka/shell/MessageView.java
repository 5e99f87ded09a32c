package ma.musharaka.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.LivePages;

/** A page that is one message and a way back. */
abstract class MessageView extends Div {

    private final LivePages live;

    MessageView(LivePages live) {
        this.live = live;
        addClassNames("page", "wrap", "message");
    }

    void say(BeforeEnterEvent event, String key) {
        Translator texts = live.enter(event).texts();
        getElement().executeJs("window.musharaka && window.musharaka.swap()");
        add(
                new H1(texts.get(key + ".title")),
                new Paragraph(texts.get(key + ".text")),
                new Paragraph(new Anchor(live.link("/"), texts.get("shell.home"))));
    }
}
