package ma.musharaka.people.revision.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ma.musharaka.people.revision.Publicity;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.DeskFields;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.MomentField;
import org.jspecify.annotations.Nullable;

/**
 * A document and what can be done with it: keep a draft, publish it now or at a date, take it back. What is typed stays
 * in the browser until the commune has it.
 *
 * @param <C> the document
 */
public class DraftForm<C> extends Div {

    /** What the service does with the document, for whoever sits here. */
    public interface Deeds<C> {

        UUID create(C content);

        int save(C content, int base);

        int publish(C content, int base);

        int schedule(C content, int base, @Nullable Instant at);

        int withdraw(int base);

        Known<C> known();
    }

    /** The newest version, and which one readers see. */
    public record Known<C>(C content, Publicity publicity) {}

    private interface Deed<C> {
        int on(C content, int base);
    }

    private final DeskFields<C> fields;
    private final Supplier<C> content;
    private final Deeds<C> deeds;
    private final Translator texts;
    private final String draftName;
    private final Consumer<UUID> open;
    private final Paragraph told = Desk.status("told");
    private final Div conflict = new Div();
    private final Div standing = new Div();
    private final Div acts = Desk.withClass(new Div(), "card", "acts");
    private final MomentField publishAt;
    private @Nullable Publicity publicity;
    private int base;

    /**
     * @param known nothing for something new
     * @param draftName what is filled in, and by whom, for what is kept in the browser
     * @param open leads to what was made
     */
    public DraftForm(
            DeskFields<C> fields,
            Supplier<C> content,
            Optional<Known<C>> known,
            Deeds<C> deeds,
            String draftName,
            Consumer<UUID> open,
            Translator texts) {
        this.fields = fields;
        this.content = content;
        this.deeds = deeds;
        this.texts = texts;
        this.publishAt = new MomentField(texts);
        this.draftName = draftName;
        this.open = open;
        known.ifPresent(now -> {
            publicity = now.publicity();
            base = now.publicity().latest();
            fields.fill(now.content());
        });
        addClassName("desk");
        conflict.setId("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        keepDrafts();
        showStanding();
        showActs();
    }

    /** Sets the fields between what is said of the document and what can be done with it. */
    public DraftForm<C> around(Component... middle) {
        removeAll();
        add(standing, told, conflict);
        add(middle);
        add(acts);
        return this;
    }

    private void keepDrafts() {
        for (AbstractField<?, String> field : fields.typed()) Drafts.keepOver(field, draftName + "-" + base);
    }

    private void showStanding() {
        standing.removeAll();
        Publicity now = publicity;
        if (now == null) return;
        Paragraph line = Desk.withClass(
                new Paragraph(
                        Desk.withClass(new Span(texts.get(now.textKey())), "tag", now.isShown() ? "done" : "wait"),
                        new Span(texts.get("desk.publicity.version", now.latest())),
                        new Span(texts.get("desk.publicity.changed", Desk.moment(now.changedAt(), texts)))),
                "meta");
        line.setId("standing");
        standing.add(line);
        Instant due = now.dueAt();
        if (due != null)
            standing.add(Desk.styled(
                    texts.get("desk.publicity.due-at", String.valueOf(now.due()), Desk.moment(due, texts)), "meta"));
        if (now.hasUnpublished()) standing.add(Desk.styled(texts.get("desk.publicity.unpublished"), "note"));
    }

    private void showActs() {
        acts.removeAll();
        Publicity now = publicity;
        Button save = Desk.plain("save", texts.get("desk.do.save"));
        save.addClickListener(click -> press(save, "desk.done.saved", deeds::save));
        Div first = Desk.withClass(new Div(save), "actions");
        acts.add(new H2(texts.get("desk.do.title")), first);
        if (now == null) {
            acts.add(Desk.styled(texts.get("desk.do.first-save"), "meta"));
            return;
        }
        Button publish =
                Desk.primary("publish", texts.get(now.isShown() ? "desk.do.publish-again" : "desk.do.publish"));
        publish.addClickListener(click -> press(publish, "desk.done.published", deeds::publish));
        first.add(publish);
        Button schedule = Desk.plain("schedule", texts.get("desk.do.schedule"));
        schedule.addClickListener(click -> {
            Instant at = publishAt.moment();
            press(schedule, "desk.done.scheduled", (typed, seen) -> deeds.schedule(typed, seen, at));
        });
        acts.add(Desk.withClass(new Div(publishAt, schedule), "beside", "later"));
        if (now.isShown() || now.isDue()) acts.add(createWithdraw(now.isShown() ? "withdraw" : "unschedule"));
    }

    private Button createWithdraw(String what) {
        Button withdraw = Desk.plain("withdraw", texts.get("desk.do." + what));
        withdraw.addClickListener(click -> Desk.ask(
                texts.get("desk.ask." + what + ".title"),
                texts.get("desk.ask." + what + ".text"),
                texts.get("desk.do." + what),
                texts.get("desk.ask.no"),
                withdraw,
                () -> press(withdraw, "desk.done." + what, (typed, seen) -> deeds.withdraw(seen))));
        return withdraw;
    }

    private void press(Button button, String doneKey, Deed<C> deed) {
        Map<String, Component> named = new java.util.LinkedHashMap<>(fields.byName());
        named.put("publish-at", publishAt);
        Faults.clear(named);
        told.setText("");
        try {
            if (publicity == null) {
                UUID made = deeds.create(content.get());
                fields.typed().forEach(Drafts::drop);
                open.accept(made);
                return;
            }
            deed.on(content.get(), base);
            fields.typed().forEach(Drafts::drop);
            refresh();
            told.setText(texts.get(doneKey));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, named, texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            showConflict(elsewhere);
        }
        button.setEnabled(true);
    }

    private void refresh() {
        Known<C> now = deeds.known();
        publicity = now.publicity();
        base = now.publicity().latest();
        fields.fill(now.content());
        fields.hideOther();
        conflict.setVisible(false);
        keepDrafts();
        showStanding();
        showActs();
    }

    /** Both stay: theirs as a version and beside the fields, ours in the fields. */
    private void showConflict(SavedElsewhere elsewhere) {
        Known<C> theirs = deeds.known();
        base = theirs.publicity().latest();
        conflict.removeAll();
        conflict.addClassName("note");
        conflict.setVisible(true);
        conflict.add(new Paragraph(texts.get(
                "desk.conflict.text",
                Desk.author(elsewhere.other().author(), texts),
                Desk.moment(elsewhere.other().at(), texts))));
        fields.showOther(theirs.content());
    }
}
