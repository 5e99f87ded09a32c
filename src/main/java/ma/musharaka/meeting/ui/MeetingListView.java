package ma.musharaka.meeting.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** Not cached: a meeting passes from coming to held at midnight, without any fact. */
@Route("meetings")
@AnonymousAllowed
@ReadBy(value = MeetingListReading.class, cached = false, feed = "meetings")
class MeetingListView extends ReadingView {

    MeetingListView(LivePages live) {
        super(live);
    }
}
