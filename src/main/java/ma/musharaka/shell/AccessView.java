package ma.musharaka.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ma.musharaka.people.Role;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what in this commune, from the declarations that enforce it. */
@Route("staff/access")
@RolesAllowed({"COMMUNE_ADMINISTRATOR", "DEPUTY_ADMINISTRATOR", "OPERATOR"})
class AccessView extends LiveView {

    private static final List<Kind> WITHOUT_A_ROLE = List.of(
            new Kind(new AccessMatrix.Open.Everyone(), "shell.access.for-everyone"),
            new Kind(new AccessMatrix.Open.SignedIn(), "shell.access.for-signed-in"),
            new Kind(new AccessMatrix.Open.House(), "shell.access.for-house"));

    private final AccessMatrix matrix;

    private record Kind(AccessMatrix.Open open, String key) {}

    AccessView(LivePages live, AccessMatrix matrix) {
        super(live, "shell.access.title");
        this.matrix = matrix;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Paragraph lead = new Paragraph(texts.get("shell.access.lead"));
        lead.addClassName("lead");
        add(lead, new H2(texts.get("shell.access.pages")));
        Element pages = table("pages", texts);
        for (AccessMatrix.Page page : matrix.pages())
            if (page.open() instanceof AccessMatrix.Open.To(Set<Role> roles))
                pages.appendChild(row(page.path(), roles, texts));
        getElement().appendChild(scroller(pages));
        unfold("shell.access.others", matrix.pages(), AccessMatrix.Page::open, AccessMatrix.Page::path, texts);
        add(new H2(texts.get("shell.access.doors")));
        unfold(
                "shell.access.doors.others",
                matrix.doors(),
                AccessMatrix.Door::open,
                door -> door.method() + " " + door.path(),
                texts);
        add(new H2(texts.get("shell.access.deeds")));
        Element deeds = table("deeds", texts);
        for (AccessMatrix.Deed deed : matrix.deeds())
            if (deed.open() instanceof AccessMatrix.Open.To(Set<Role> roles))
                deeds.appendChild(row(deed.name(), roles, texts));
        getElement().appendChild(scroller(deeds));
        unfold("shell.access.deeds.others", matrix.deeds(), AccessMatrix.Deed::open, AccessMatrix.Deed::name, texts);
    }

    /** What asks for no role, counted, and behind the numbers what they count. */
    private <T> void unfold(
            String key, List<T> all, Function<T, AccessMatrix.Open> open, Function<T, String> name, Translator texts) {
        List<List<String>> names = WITHOUT_A_ROLE.stream()
                .map(kind -> all.stream()
                        .filter(each -> open.apply(each).equals(kind.open()))
                        .map(name)
                        .toList())
                .toList();
        Element details = new Element("details");
        Element summary = new Element("summary");
        summary.setText(texts.get(key, names.stream().map(List::size).toArray()));
        details.appendChild(summary);
        for (int i = 0; i < names.size(); i++)
            if (!names.get(i).isEmpty()) {
                Element title = new Element("h3");
                title.setText(texts.get(WITHOUT_A_ROLE.get(i).key()));
                details.appendChild(title, list(names.get(i)));
            }
        getElement().appendChild(details);
    }

    private static Element list(List<String> names) {
        Element list = new Element("ul");
        list.setAttribute("dir", "ltr");
        names.stream().distinct().forEach(name -> {
            Element item = new Element("li");
            item.setText(name);
            list.appendChild(item);
        });
        return list;
    }

    /** A wide table moves by itself, with the keyboard too; the page does not. */
    private static Element scroller(Element table) {
        Element scroller = new Element("div");
        scroller.setAttribute("class", "scroll");
        scroller.setAttribute("tabindex", "0");
        scroller.setAttribute("role", "region");
        scroller.setAttribute("aria-labelledby", table.getAttribute("id") + "-caption");
        scroller.appendChild(table);
        return scroller;
    }

    private static Element table(String id, Translator texts) {
        Element table = new Element("table");
        table.setAttribute("id", id);
        Element caption = new Element("caption");
        caption.setAttribute("id", id + "-caption");
        caption.setText(texts.get("shell.access." + (id.equals("pages") ? "pages" : "deeds")));
        Element head = new Element("tr");
        head.appendChild(cell("th", texts.get("shell.access.what"), "col"));
        head.appendChild(cell("th", texts.get("shell.access.who"), "col"));
        table.appendChild(caption, head);
        return table;
    }

    private static Element row(String what, Set<Role> who, Translator texts) {
        Element row = new Element("tr");
        Element name = cell("th", what, "row");
        name.setAttribute("dir", "ltr");
        Element roles = cell("td", "", null);
        for (Role role : who) {
            Element tag = new Element("span");
            tag.setAttribute("class", "tag");
            tag.setText(texts.get(role.textKey()));
            roles.appendChild(tag);
        }
        row.appendChild(name, roles);
        return row;
    }

    private static Element cell(String tag, String text, @org.jspecify.annotations.Nullable String scope) {
        Element cell = new Element(tag);
        cell.setText(text);
        if (scope != null) cell.setAttribute("scope", scope);
        return cell;
    }

    /** Its place in the back office, for each role that opens it. */
    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        StaffEntry accessOfAdministrators() {
            return new StaffEntry(63, "/staff/access", "shell.access.title", Role.COMMUNE_ADMINISTRATOR.name());
        }

        @Bean
        StaffEntry accessOfDeputies() {
            return new StaffEntry(63, "/staff/access", "shell.access.title", Role.DEPUTY_ADMINISTRATOR.name());
        }

        @Bean
        StaffEntry accessOfOperators() {
            return new StaffEntry(63, "/staff/access", "shell.access.title", Role.OPERATOR.name());
        }
    }
}
