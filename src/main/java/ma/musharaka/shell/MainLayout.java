package ma.musharaka.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.PageFrame;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;

/** The live page's frame: the header and foot of the reading page, around the view. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final PageFrame frame;
    private final LivePages live;
    private final Div header = new Div();
    private final Main main = new Main();
    private final Div footer = new Div();

    MainLayout(PageFrame frame, LivePages live) {
        this.frame = frame;
        this.live = live;
        addClassName("frame");
        getStyle().set("--brand", live.site().brand());
        header.addClassName("html");
        footer.addClassName("html");
        main.setId("main");
        add(header, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ReadBy by = event.getActiveChain().getFirst().getClass().getAnnotation(ReadBy.class);
        ReadingRequest request = live.request(
                event.getLocation(), RouteParameters.empty(), by == null ? new String[0] : by.parameters());
        header.getElement().setProperty("innerHTML", frame.header(request));
        footer.getElement().setProperty("innerHTML", frame.footer(request));
    }
}
