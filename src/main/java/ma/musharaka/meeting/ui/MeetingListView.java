package ma.musharaka.meeting.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("meetings")
@AnonymousAllowed
@ReadBy(value = MeetingListReading.class, feed = "meetings")
class MeetingListView extends ReadingView {

    MeetingListView(LivePages live) {
        super(live);
    }
}
