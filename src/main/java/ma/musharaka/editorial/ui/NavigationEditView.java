package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryService;
import ma.musharaka.editorial.NavigationContent;
import ma.musharaka.editorial.NavigationService;
import ma.musharaka.editorial.Showing;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.NavigationEntry;
import org.jspecify.annotations.Nullable;

/** The main navigation: what it shows, in which order, under which names. */
@Route("staff/navigation")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class NavigationEditView extends LiveView {

    private final NavigationService navigation;
    private final EntryService entries;
    private final List<NavigationEntry> declared;
    private final Paragraph told = Desk.status("told");
    private final OrderedList list = new OrderedList();
    private final List<NavigationRow> rows = new ArrayList<>();
    private final Select<EntryData> page = new Choice<>();
    private final Div versions = new Div();
    private @Nullable FrameActs acts;
    private int base;

    NavigationEditView(
            LivePages live, NavigationService navigation, EntryService entries, List<NavigationEntry> declared) {
        super(live, "editorial.navigation.title");
        this.navigation = navigation;
        this.entries = entries;
        this.declared = declared;
        list.addClassName("ways");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        acts = new FrameActs(request, (showing, doneKey) -> save(showing, doneKey, texts));
        page.setId("page");
        page.setLabel(texts.get("editorial.navigation.page"));
        page.setItemLabelGenerator(
                each -> each == null ? "" : each.content().title().text(texts.language()));
        Button append = new Button(texts.get("editorial.navigation.add"), click -> append(texts));
        append.setId("append");
        add(
                Desk.styled(texts.get("editorial.navigation.lead"), "lead"),
                told,
                list,
                Desk.withClass(new Div(page, append), "beside"),
                acts,
                new H2(texts.get("desk.versions.title")),
                versions);
        load(texts);
    }

    private void load(Translator texts) {
        NavigationService.Arranged arranged = navigation.arranged(declared);
        base = arranged.version();
        if (acts != null) acts.show(navigation.standing());
        rows.clear();
        for (NavigationContent.Item item : arranged.content().items()) rows.add(createRow(item, texts));
        showRows(texts);
        versions.removeAll();
        versions.add(new VersionsPanel(
                navigation.versions(),
                field -> texts.get("editorial.navigation.order"),
                number -> restore(number, texts),
                texts));
    }

    private NavigationRow createRow(NavigationContent.Item item, Translator texts) {
        NavigationEntry house = declared.stream()
                .filter(each -> each.path().equals(item.path()))
                .findFirst()
                .orElse(null);
        return new NavigationRow(item, house, texts, this::move, row -> remove(row, texts));
    }

    private void showRows(Translator texts) {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).standAt(i, rows.size());
            list.add(rows.get(i));
        }
        List<String> taken = rows.stream().map(NavigationRow::path).toList();
        page.setItems(entries.pages().stream()
                .filter(each -> !taken.contains(each.address()))
                .toList());
    }

    /** Keyboard alone: the button that was pressed stays under the finger, at the new place. */
    private void move(NavigationRow row, int by) {
        Translator texts = live().texts();
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) return;
        Collections.swap(rows, from, to);
        showRows(texts);
        row.focusMove(by);
        told.setText(texts.get("editorial.navigation.moved", row.name(), to + 1, rows.size()));
    }

    private void append(Translator texts) {
        EntryData chosen = page.getValue();
        if (chosen == null) {
            page.setErrorMessage(texts.get("editorial.navigation.choose-page"));
            page.setInvalid(true);
            page.focus();
            return;
        }
        page.setInvalid(false);
        rows.add(createRow(
                new NavigationContent.Item(
                        chosen.address(), true, chosen.content().title()),
                texts));
        showRows(texts);
        told.setText(texts.get("editorial.navigation.added", rows.getLast().name()));
    }

    private void remove(NavigationRow row, Translator texts) {
        rows.remove(row);
        showRows(texts);
        told.setText(texts.get("editorial.navigation.removed", row.name()));
        page.focus();
    }

    private void save(Showing showing, String doneKey, Translator texts) {
        Map<String, Component> fields = new HashMap<>();
        if (acts != null) fields.putAll(acts.byName());
        for (int i = 0; i < rows.size(); i++) fields.putAll(rows.get(i).byName("label-" + i));
        Faults.clear(fields);
        try {
            navigation.save(
                    new NavigationContent(rows.stream().map(NavigationRow::item).toList()),
                    declared,
                    base,
                    showing,
                    live().requireVisitor().personId());
            load(texts);
            told.setText(texts.get(doneKey));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            base = elsewhere.other().number();
            told.setText(texts.get("desk.conflict.whole"));
            versions.removeAll();
            versions.add(new VersionsPanel(
                    navigation.versions(),
                    field -> texts.get("editorial.navigation.order"),
                    number -> restore(number, texts),
                    texts));
        }
    }

    private void restore(int number, Translator texts) {
        try {
            navigation.restore(number, base, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored-shown"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        load(texts);
    }
}
