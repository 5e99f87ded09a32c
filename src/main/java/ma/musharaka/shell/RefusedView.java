package ma.musharaka.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;

/** A page that this person may not open here. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends MessageView implements HasErrorParameter<AccessDeniedException> {

    RefusedView(LivePages live, Frame frame) {
        super(live, frame);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        ReadingRequest request = say(event, "shell.refused");
        Visitor visitor = request.visitor();
        if (visitor != null && visitor.secondFactorDue())
            SecondFactorNotice.leadThere(request, "/" + event.getLocation().getPathWithQueryParameters());
        return 403;
    }
}
