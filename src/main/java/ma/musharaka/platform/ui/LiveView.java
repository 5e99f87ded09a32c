package ma.musharaka.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;

/** A page that is live from the start, such as the account and the back office: a title, and what the view adds. */
public abstract class LiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LivePages live;
    private final String titleKey;
    private String title = "";

    protected LiveView(LivePages live, String titleKey) {
        this.live = live;
        this.titleKey = titleKey;
        addClassNames("page", "wrap", "live");
    }

    /** Fills the page; called at each visit, with the page in its language. */
    protected abstract void fill(ReadingRequest request);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        ReadingRequest request = live.enter(event);
        Translator texts = request.texts();
        title = texts.get(titleKey) + " · " + request.site().name().text(request.language());
        removeAll();
        add(new H1(texts.get(titleKey)));
        getElement().executeJs("window.musharaka && window.musharaka.swap()");
        fill(request);
    }

    protected LivePages live() {
        return live;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
