package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.editorial.EntryDraft;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.editorial.EntryState;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.MomentField;
import org.jspecify.annotations.Nullable;

/** An entry and what can be done with it; what is typed stays in the browser until the commune has it. */
class EntryForm extends Div {

    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);
    private static final EntryContent EMPTY = new EntryContent(NOTHING, NOTHING, NOTHING, null);

    private final EditingService editing;
    private final Visitor visitor;
    private final ReadingRequest request;
    private final Translator texts;
    private final Consumer<UUID> open;
    private final Paragraph told = Desk.status("told");
    private final Div conflict = new Div();
    private final Div standing = new Div();
    private final Div acts = new Div();
    private final Select<EntryKind> kind = new Choice<>();
    private final TextField slug = new TextField();
    private final EntryFields fields;
    private final PictureField picture;
    private final FilesField files;
    private final MomentField publishAt;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private @Nullable EntrySheet sheet;
    private int base;

    /** A press of a button, with what is typed. */
    private interface Deed {
        int on(UUID id, EntryDraft draft, int base);
    }

    EntryForm(EditingService editing, EntryKind begun, Visitor visitor, ReadingRequest request, Consumer<UUID> open) {
        this(editing, null, begun, visitor, request, open);
    }

    EntryForm(EditingService editing, EntrySheet sheet, Visitor visitor, ReadingRequest request, Consumer<UUID> open) {
        this(editing, sheet, sheet.kind(), visitor, request, open);
    }

    private EntryForm(
            EditingService editing,
            @Nullable EntrySheet sheet,
            EntryKind begun,
            Visitor visitor,
            ReadingRequest request,
            Consumer<UUID> open) {
        this.editing = editing;
        this.visitor = visitor;
        this.request = request;
        this.texts = request.texts();
        this.open = open;
        this.publishAt = new MomentField(texts);
        this.sheet = sheet;
        this.base = sheet == null ? 0 : sheet.latest();
        EntryContent content = sheet == null ? EMPTY : sheet.content();
        this.fields = new EntryFields(content, request.site(), texts);
        this.picture = new PictureField(editing, content.picture(), request.site(), texts);
        this.files = new FilesField(editing, content.files(), texts);

        addClassName("desk");
        kind.setId("kind");
        kind.setLabel(texts.get("editorial.staff.kind"));
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(each -> texts.get(each.textKey()));
        kind.setValue(begun);
        slug.setId("slug");
        Desk.leftToRight(slug);
        slug.setLabel(texts.get("editorial.field.slug"));
        slug.setHelperText(texts.get(sheet == null ? "editorial.field.slug-new" : "editorial.field.slug-help"));
        slug.setValue(sheet == null ? "" : sheet.slug());
        byName.put("kind", kind);
        byName.put("slug", slug);
        byName.put("publish-at", publishAt);
        byName.putAll(fields.byName());
        byName.putAll(picture.byName());
        conflict.setId("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        acts.addClassNames("card", "acts");

        Div first = Desk.withClass(new Div(kind, slug), "beside");
        add(standing, told, conflict, first, new MarkdownHelp(texts), fields, picture, files, acts);
        keepDrafts();
        showStanding();
        showActs();
    }

    private void keepDrafts() {
        String form = "editorial-" + (sheet == null ? "new-" + kind.getValue().code() : sheet.id() + "-" + base) + "-"
                + visitor.personId();
        for (AbstractField<?, String> field : fields.all()) Drafts.keepOver(field, form);
    }

    private void showStanding() {
        standing.removeAll();
        EntrySheet now = sheet;
        if (now == null) return;
        Paragraph line = Desk.withClass(
                new Paragraph(
                        Desk.withClass(
                                new Span(texts.get(now.state().textKey())),
                                EntryParts.look(now.state()).split(" ")),
                        new Span(texts.get("editorial.entry.version", now.latest())),
                        new Span(texts.get("editorial.staff.changed", Desk.moment(now.changedAt(), texts)))),
                "meta");
        line.setId("standing");
        standing.add(line);
        if (now.publishedAt() != null)
            standing.add(Desk.styled(
                    texts.get(
                            now.state() == EntryState.SCHEDULED
                                    ? "editorial.entry.public-from"
                                    : "editorial.entry.public-since",
                            Desk.moment(now.publishedAt(), texts)),
                    "meta"));
        if (now.hasUnpublished()) standing.add(Desk.styled(texts.get("editorial.entry.unpublished"), "note"));
        standing.add(createLinks(now));
    }

    private Div createLinks(EntrySheet now) {
        Div links = Desk.withClass(new Div(), "actions");
        for (Language language : request.site().languages()) {
            Anchor preview = new Anchor(
                    "/staff/editorial/" + now.id() + "/preview?lang=" + language.code(),
                    texts.get("editorial.entry.preview", language.ownName()));
            preview.setTarget("_blank");
            preview.getElement().setAttribute("router-ignore", true);
            links.add(preview);
        }
        links.add(new Anchor(
                request.link("/staff/editorial/" + now.id() + "/versions"), texts.get("desk.versions.title")));
        if (now.state() == EntryState.PUBLISHED)
            links.add(new Anchor(request.link(now.kind().address(now.slug())), texts.get("editorial.entry.read")));
        return links;
    }

    private void showActs() {
        acts.removeAll();
        EntryState state = sheet == null ? EntryState.DRAFT : sheet.state();
        Button save = Desk.plain("save", texts.get("desk.do.save"));
        save.addClickListener(click ->
                press(save, "desk.done.saved", (id, draft, seen) -> editing.save(id, draft, seen, visitor.personId())));
        acts.add(new H2(texts.get("desk.do.title")));
        Div now = Desk.withClass(new Div(save), "actions");
        acts.add(now);
        if (sheet == null) {
            acts.add(Desk.styled(texts.get("desk.do.first-save"), "meta"));
            return;
        }
        Button publish = Desk.primary(
                "publish", texts.get(state == EntryState.PUBLISHED ? "desk.do.publish-again" : "desk.do.publish"));
        publish.addClickListener(click -> press(
                publish,
                "desk.done.published",
                (id, draft, seen) -> editing.publish(id, draft, seen, visitor.personId())));
        now.add(publish);
        if (state != EntryState.PUBLISHED) acts.add(createSchedule());
        if (state == EntryState.PUBLISHED || state == EntryState.SCHEDULED) acts.add(createWithdraw(state));
    }

    private Div createSchedule() {
        Button schedule = Desk.plain("schedule", texts.get("desk.do.schedule"));
        schedule.addClickListener(click -> {
            Instant at = publishAt.moment();
            press(
                    schedule,
                    "desk.done.scheduled",
                    (id, draft, seen) -> editing.schedule(id, draft, seen, at, visitor.personId()));
        });
        return Desk.withClass(new Div(publishAt, schedule), "beside", "later");
    }

    private Button createWithdraw(EntryState state) {
        String what = state == EntryState.SCHEDULED ? "unschedule" : "withdraw";
        Button withdraw = Desk.plain("withdraw", texts.get("desk.do." + what));
        withdraw.addClickListener(click -> Desk.ask(
                texts.get("desk.ask." + what + ".title"),
                texts.get("desk.ask." + what + ".text"),
                texts.get("desk.do." + what),
                texts.get("desk.ask.no"),
                withdraw,
                () -> press(
                        withdraw,
                        "desk.done." + what,
                        (id, draft, seen) -> editing.withdraw(id, seen, visitor.personId()))));
        return withdraw;
    }

    private void press(Button button, String doneKey, Deed deed) {
        Faults.clear(byName);
        told.setText("");
        EntryDraft draft =
                new EntryDraft(kind.getValue(), slug.getValue(), fields.content(picture.picture(), files.files()));
        try {
            EntrySheet now = sheet;
            if (now == null) {
                UUID made = editing.create(draft, visitor.personId());
                dropDrafts();
                open.accept(made);
                return;
            }
            deed.on(now.id(), draft, base);
            dropDrafts();
            refresh(now.id());
            told.setText(texts.get(doneKey));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, byName, texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            showConflict(elsewhere);
        }
        button.setEnabled(true);
    }

    private void dropDrafts() {
        for (AbstractField<?, String> field : fields.all()) Drafts.drop(field);
    }

    private void refresh(UUID id) {
        editing.find(id).ifPresent(now -> {
            sheet = now;
            base = now.latest();
            kind.setValue(now.kind());
            slug.setValue(now.slug());
            conflict.setVisible(false);
            fields.hideOther();
            keepDrafts();
            showStanding();
            showActs();
        });
    }

    /** Both texts stay: theirs as a version and beside the fields, ours in the fields. */
    private void showConflict(SavedElsewhere elsewhere) {
        base = elsewhere.other().number();
        conflict.removeAll();
        conflict.addClassName("note");
        conflict.setVisible(true);
        conflict.add(new Paragraph(texts.get(
                "desk.conflict.text",
                Desk.author(elsewhere.other().author(), texts),
                Desk.moment(elsewhere.other().at(), texts))));
        fields.showOther(elsewhere.other());
    }
}
