package ma.musharaka.label.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("label")
@AnonymousAllowed
@ReadBy(LabelReading.class)
class LabelView extends ReadingView {

    LabelView(LivePages live) {
        super(live);
    }
}
