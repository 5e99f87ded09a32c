package ma.musharaka.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeSheet;

/** The projects of a programme on the editors' desk, axis by axis, put in order by buttons alone. */
class ProjectsPanel extends Div {

    private final ProgrammeDesk desk;
    private final UUID programme;
    private final UUID editor;
    private final ReadingRequest request;
    private final Translator texts;
    private final Paragraph told = Desk.status("projects-told");
    private final Div lists = new Div();

    ProjectsPanel(ProgrammeDesk desk, UUID programme, UUID editor, ReadingRequest request) {
        this.desk = desk;
        this.programme = programme;
        this.editor = editor;
        this.request = request;
        this.texts = request.texts();
        addClassNames("card", "desk", "projects");
        Anchor begin = new Anchor(
                request.link("/staff/project/" + ProjectDeskView.NEW + programme),
                texts.get("programme.staff.new-project"));
        begin.addClassName("btn");
        Button publishAll = Desk.plain("publish-projects", texts.get("programme.staff.publish-projects"));
        publishAll.addClickListener(click -> Desk.ask(
                texts.get("programme.staff.publish-projects"),
                texts.get("programme.staff.publish-projects-text"),
                texts.get("programme.staff.publish-projects"),
                texts.get("desk.ask.no"),
                publishAll,
                () -> publishAll(publishAll)));
        add(
                new H2(texts.get("programme.staff.projects")),
                Desk.withClass(new Div(begin, publishAll), "actions"),
                told,
                lists);
        showLists();
    }

    private void publishAll(Button button) {
        try {
            told.setText(texts.get("programme.staff.published", desk.publishProjects(programme, editor)));
            showLists();
        } catch (InvalidInput invalid) {
            InvalidInput.Violation first = invalid.violations().getFirst();
            told.setText(
                    texts.get("programme.staff.not-publishable") + " " + texts.get(first.key(), first.arguments()));
        }
        button.setEnabled(true);
    }

    private void showLists() {
        lists.removeAll();
        ProgrammeSheet sheet = desk.find(programme).orElseThrow();
        for (ProgrammeHead.Axis axis : sheet.head().axes()) {
            List<ProgrammeSheet.Line> projects = sheet.projects().stream()
                    .filter(each -> each.axis().equals(axis.code()))
                    .toList();
            LocalizedText.Said name = axis.title().in(texts.language());
            OrderedList list = Desk.withClass(new OrderedList(), "ways");
            for (int i = 0; i < projects.size(); i++) list.add(createLine(projects.get(i), i, projects.size()));
            lists.add(Desk.in(name.language(), new H3(axis.code() + " · " + name.text())), list);
            if (projects.isEmpty()) lists.add(Desk.styled(texts.get("programme.staff.no-projects"), "meta"));
        }
    }

    private ListItem createLine(ProgrammeSheet.Line project, int at, int all) {
        LocalizedText.Said title = project.title().in(texts.language());
        Anchor open =
                Desk.in(title.language(), new Anchor(request.link("/staff/project/" + project.id()), title.text()));
        open.addClassName("name");
        Span meta = Desk.withClass(
                new Span(texts.plainMoney(project.cost()) + " · "
                        + texts.get(project.publicity().textKey())),
                "meta");
        if (project.publicity().hasUnpublished())
            meta.setText(meta.getText() + " · " + texts.get("desk.publicity.unpublished-short"));
        Button up = new Button(texts.get("desk.rows.up"), click -> move(project, -1));
        up.setAriaLabel(texts.get("programme.staff.up", title.text()));
        up.setId("up-" + project.slug());
        up.setEnabled(at > 0);
        Button down = new Button(texts.get("desk.rows.down"), click -> move(project, 1));
        down.setAriaLabel(texts.get("programme.staff.down", title.text()));
        down.setId("down-" + project.slug());
        down.setEnabled(at < all - 1);
        return Desk.withClass(
                new ListItem(
                        Desk.withClass(new Div(open, meta), "called"), Desk.withClass(new Div(up, down), "actions")),
                "card",
                "way");
    }

    /** Said with a way back; the button that was pressed stays under the finger, at the new place. */
    private void move(ProgrammeSheet.Line project, int by) {
        Optional<Integer> place = desk.move(project.id(), by, editor);
        showLists();
        told.removeAll();
        if (place.isEmpty()) return;
        Button undo = new Button(texts.get("programme.staff.undo"), click -> move(project, -by));
        undo.setId("undo-move");
        told.add(
                new Span(texts.get("programme.staff.moved", project.title().text(texts.language()), place.get()) + " "),
                undo);
        String pressed = (by < 0 ? "up-" : "down-") + project.slug();
        String other = (by < 0 ? "down-" : "up-") + project.slug();
        lists.getElement()
                .executeJs(
                        "const at = id => this.querySelector('#' + CSS.escape(id) + ':not([disabled])');"
                                + " (at($0) || at($1))?.focus()",
                        pressed,
                        other);
    }
}
