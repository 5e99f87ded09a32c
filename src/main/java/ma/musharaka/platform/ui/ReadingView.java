package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.Optional;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;

/**
 * The live half of a reading page: the same pieces of HTML in the same order, and real components in the slots. It takes
 * the place of the reading page in the same turn of the browser that attaches it.
 */
public abstract class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LivePages live;
    private String title = "";

    protected ReadingView(LivePages live) {
        this.live = live;
        addClassName("page");
    }

    /** The component of a slot; nothing keeps the placeholder as it is read. */
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReadBy by = Objects.requireNonNull(getClass().getAnnotation(ReadBy.class), "a reading view says @ReadBy");
        ReadingRequest request = live.enter(event, by.parameters());
        Optional<ReadingPage> page = live.source(by).read(request);
        if (page.isEmpty()) {
            Optional<String> elsewhere = live.source(by).movedTo(request);
            if (elsewhere.isPresent()) event.getUI().getPage().setLocation(request.link(elsewhere.get()));
            else event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get(), request);
    }

    private void show(ReadingPage page, ReadingRequest request) {
        removeAll();
        getElement().removeAllChildren();
        title = page.title() + " · " + request.site().name().text(request.language());
        for (ReadingPage.Block block : page.blocks())
            switch (block) {
                case ReadingPage.Html html -> getElement().appendChild(piece(html.html(), "piece"));
                case ReadingPage.Slot slot -> {
                    Element place = new Element("div");
                    place.setAttribute("class", "slot");
                    place.setAttribute("data-slot", slot.id());
                    slot(slot.id(), request)
                            .ifPresentOrElse(
                                    component -> place.appendChild(component.getElement()),
                                    () -> place.setProperty("innerHTML", slot.placeholder()));
                    getElement().appendChild(place);
                }
            }
        getElement().executeJs("window.musharaka && window.musharaka.swap()");
    }

    static Element piece(String html, String name) {
        Element piece = new Element("div");
        piece.setAttribute("class", name);
        piece.setProperty("innerHTML", html);
        return piece;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
