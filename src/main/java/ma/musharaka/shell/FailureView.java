package ma.musharaka.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.ui.LivePages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong; what was stored is stored. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends MessageView implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView(LivePages live, Frame frame) {
        super(live, frame);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("page {} failed", event.getLocation().getPath(), parameter.getException());
        say(event, "shell.error");
        return 500;
    }
}
