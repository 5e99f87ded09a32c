package ma.musharaka.programme.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("programmes/:slug/projects")
@AnonymousAllowed
@ReadBy(
        value = ProjectsReading.class,
        parameters = {"axis", "place", "state", "year", "q", "page"},
        cached = false)
class ProjectsView extends ReadingView {

    ProjectsView(LivePages live) {
        super(live);
    }
}
