package ma.musharaka.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.StaffEntry;

/** The door of the back office: what this person may do in this commune. */
@Route("staff")
@PermitAll
class StaffView extends LiveView {

    private final List<StaffEntry> entries;

    StaffView(LivePages live, List<StaffEntry> entries) {
        super(live, "shell.staff.title");
        this.entries = entries;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Visitor visitor = live().requireVisitor();
        if (visitor.secondFactorDue()) {
            SecondFactorNotice.leadThere(request, "/staff");
            return;
        }
        Set<String> seen = new HashSet<>();
        List<StaffEntry> open = entries.stream()
                .filter(entry -> visitor.roles().contains(entry.role()))
                .sorted(Comparator.comparingInt(StaffEntry::order))
                // a page that several roles open is listed once
                .filter(entry -> seen.add(entry.path()))
                .toList();
        if (open.isEmpty()) {
            add(new Paragraph(request.texts().get("shell.staff.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("grid");
        for (StaffEntry entry : open) {
            ListItem item = new ListItem(
                    new Anchor(request.link(entry.path()), request.texts().get(entry.textKey())));
            item.addClassName("card");
            list.add(item);
        }
        add(list);
    }
}
