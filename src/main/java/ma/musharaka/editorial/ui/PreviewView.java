package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** An entry as readers would see it, before they do. */
@Route("staff/editorial/:id/preview")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
@ReadBy(value = PreviewReading.class, cached = false, indexed = false)
class PreviewView extends ReadingView {

    PreviewView(LivePages live) {
        super(live);
    }
}
