package ma.musharaka.charter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.charter.CharterSheet;
import ma.musharaka.charter.CharterText;
import ma.musharaka.people.revision.ui.DraftForm;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;

/** One edition on the editors' desk: its steps, and its text until the council has approved it. */
@Route("staff/charter/:id")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class CharterDeskView extends LiveView {

    private final CharterDesk desk;

    CharterDeskView(LivePages live, CharterDesk desk) {
        super(live, "charter.staff.edition");
        this.desk = desk;
    }

    /** The edition that an address names. */
    static CharterSheet asked(CharterDesk desk, ReadingRequest request) {
        try {
            return desk.find(UUID.fromString(request.route("id"))).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        CharterSheet sheet = asked(desk, request);
        UUID editor = live().requireVisitor().personId();
        Div links = Desk.withClass(new Div(), "actions");
        links.add(
                new Anchor(request.link("/staff/charter"), texts.get("charter.staff.title")),
                new Anchor(
                        request.link("/staff/charter/" + sheet.id() + "/versions"), texts.get("desk.versions.title")));
        if (sheet.publicity().isShown())
            links.add(new Anchor(request.link(sheet.data().address()), texts.get("charter.staff.read")));
        add(
                links,
                new H2(texts.get("charter.edition", sheet.data().edition())),
                new StepsPanel(desk, sheet.id(), editor, request));
        if (sheet.data().state().isApproved()) {
            add(Desk.styled(texts.get("charter.fault.approved"), "note"));
            return;
        }
        CharterFields fields = new CharterFields(request);
        add(new DraftForm<>(
                        fields.fields(),
                        fields::text,
                        Optional.of(known(sheet)),
                        new OnEdition(sheet.id(), editor),
                        "charter-" + sheet.id() + "-" + editor,
                        made -> {},
                        texts)
                .around(fields));
    }

    private static DraftForm.Known<CharterText> known(CharterSheet sheet) {
        return new DraftForm.Known<>(sheet.text(), sheet.publicity());
    }

    private final class OnEdition implements DraftForm.Deeds<CharterText> {

        private final UUID id;
        private final UUID editor;

        private OnEdition(UUID id, UUID editor) {
            this.id = id;
            this.editor = editor;
        }

        @Override
        public UUID create(CharterText text) {
            throw new IllegalStateException("an edition is begun before it is written");
        }

        @Override
        public int save(CharterText text, int base) {
            return desk.save(id, text, base, editor);
        }

        @Override
        public int publish(CharterText text, int base) {
            return desk.publish(id, text, base, editor);
        }

        @Override
        public int schedule(CharterText text, int base, @Nullable Instant at) {
            return desk.schedule(id, text, base, at, editor);
        }

        @Override
        public int withdraw(int base) {
            return desk.withdraw(id, base, editor);
        }

        @Override
        public DraftForm.Known<CharterText> known() {
            return CharterDeskView.known(desk.find(id).orElseThrow());
        }
    }
}
