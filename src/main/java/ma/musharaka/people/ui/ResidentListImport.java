package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.level.ListPreview;
import ma.musharaka.people.level.ResidentListService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;

/** Where the commune gives its list: a file, what is wrong in it row by row, and only then the import of the whole. */
class ResidentListImport extends Div {

    private static final int MOST_FAULTS = 50;

    private final ResidentListService lists;
    private final Visitor clerk;
    private final Translator texts;
    private final Div preview = new Div();
    private final Div known = new Div();
    private final Paragraph told = Parts.status("list-told");

    ResidentListImport(ResidentListService lists, Visitor clerk, Translator texts) {
        this.lists = lists;
        this.clerk = clerk;
        this.texts = texts;
        addClassName("desk");
        add(new H2(texts.get("level.list.title")), new Paragraph(texts.get("level.list.text")));
        if (!lists.isOpen()) {
            add(Parts.styled(texts.get("level.list.closed"), "note"));
            return;
        }
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> show(lists.preview(content))));
        Button choose = Parts.button("choose-list", texts.get("level.list.choose"));
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setDropAllowed(false);
        add(
                Parts.styled(
                        texts.get(lists.takesNumbers() ? "level.list.columns-number" : "level.list.columns"), "meta"),
                upload,
                preview,
                told,
                known);
        showKnown();
    }

    void show(ListPreview read) {
        preview.removeAll();
        told.setText("");
        Paragraph count = new Paragraph(
                texts.get("level.list.read", read.marks().size(), read.faults().size()));
        count.setId("list-read");
        preview.add(count);
        if (!read.faults().isEmpty()) {
            UnorderedList faults = new UnorderedList();
            faults.addClassName("plain");
            for (ListPreview.RowFault fault :
                    read.faults().subList(0, Math.min(MOST_FAULTS, read.faults().size())))
                faults.add(new ListItem(
                        texts.get("level.list.line", fault.line(), texts.get(fault.key(), fault.arguments()))));
            preview.add(new Paragraph(texts.get("level.list.correct")), faults);
        }
        if (read.canBeImported()) preview.add(createHeading(read));
    }

    private Div createHeading(ListPreview read) {
        TextField title = new TextField(texts.get("level.list.name"));
        Select<Link> link = new Choice<>();
        DayField expires = new DayField("list-expires", texts, "level.check.until");
        Button take = Parts.primary("import-list", texts.get("level.list.import"));
        Map<String, Component> fields = new LinkedHashMap<>();

        take.addClickListener(click -> {
            Faults.clear(fields);
            try {
                lists.importList(
                        new ResidentListService.Heading(title.getValue(), link.getValue(), expires.day("expires")),
                        read,
                        clerk.personId());
                preview.removeAll();
                told.setText(texts.get("level.list.imported"));
                showKnown();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });

        title.setId("list-title");
        title.setHelperText(texts.get("level.list.name-help"));
        link.setId("list-link");
        link.setLabel(texts.get("level.list.link"));
        link.setItems(Link.values());
        link.setItemLabelGenerator(each -> texts.get(each.textKey()));
        fields.put("title", title);
        fields.put("link", link);
        fields.put("expires", expires);
        Div form = new Div(title, link, expires, Parts.actions(take));
        form.addClassName("desk");
        return form;
    }

    private void showKnown() {
        known.removeAll();
        for (ResidentListService.Imported list : lists.all()) {
            Button remove = Parts.button("remove-list", texts.get("level.list.remove"));
            remove.addClickListener(click -> Confirm.ask(texts, "level.list.removing", () -> {
                lists.remove(list.id(), clerk.personId());
                told.setText(texts.get("level.list.removed"));
                showKnown();
            }));
            known.add(Parts.card(
                    Parts.written(new H3(list.title())),
                    new Paragraph(texts.get(list.link().textKey()) + " · "
                            + texts.get(list.knownBy().textKey())),
                    Parts.styled(
                            texts.get(
                                    "level.list.about",
                                    list.rows(),
                                    list.claimed(),
                                    texts.plainDate(list.on()),
                                    texts.plainDate(list.expires())),
                            "meta"),
                    remove));
        }
    }
}
