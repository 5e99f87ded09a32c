package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** The text that elected members, staff and the equity body work on, before it goes to anyone else. */
@Route("staff/charter-draft")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR", "FOCAL_PERSON", "PRESIDENT", "BUREAU_MEMBER", "EQUALITY_MEMBER"})
@ReadBy(value = CharterDraftReading.class, cached = false, indexed = false)
class CharterDraftView extends ReadingView {

    CharterDraftView(LivePages live) {
        super(live);
    }
}
