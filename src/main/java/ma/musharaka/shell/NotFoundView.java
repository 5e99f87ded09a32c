package ma.musharaka.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.ui.LivePages;

/** An address that leads nowhere, in a live page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends MessageView implements HasErrorParameter<NotFoundException> {

    NotFoundView(LivePages live, Frame frame) {
        super(live, frame);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(event, "shell.not-found");
        return 404;
    }
}
