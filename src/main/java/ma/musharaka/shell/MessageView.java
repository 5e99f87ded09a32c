package ma.musharaka.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;

/** A page that is one message and ways on; it says the same read and live. */
abstract class MessageView extends Div {

    private final LivePages live;
    private final Frame frame;

    MessageView(LivePages live, Frame frame) {
        this.live = live;
        this.frame = frame;
        addClassName("page");
    }

    ReadingRequest say(BeforeEnterEvent event, String key) {
        ReadingRequest request = live.enter(event);
        Element piece = new Element("div");
        piece.setProperty("innerHTML", frame.message(request, key).body());
        getElement().appendChild(piece);
        getElement().executeJs("window.musharaka && window.musharaka.swap()");
        return request;
    }
}
