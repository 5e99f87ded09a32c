package ma.musharaka.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.revision.ui.DraftForm;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.PrivateDownload;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeImport;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeSheet;
import org.jspecify.annotations.Nullable;

/** One programme on the editors' desk, or a new one. */
@Route("staff/programme/:id")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProgrammeDeskView extends LiveView {

    private final ProgrammeDesk desk;
    private final ProgrammeImport imports;
    private final Clock clock;

    ProgrammeDeskView(LivePages live, ProgrammeDesk desk, ProgrammeImport imports, Clock clock) {
        super(live, "programme.staff.programme");
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    protected void fill(ReadingRequest request) {
        String asked = request.route("id");
        Translator texts = request.texts();
        add(new Anchor(request.link("/staff/programme"), texts.get("programme.staff.title")));
        ProgrammeFields fields = new ProgrammeFields(request);
        Optional<ProgrammeKind> begun = Stream.of(ProgrammeKind.values())
                .filter(kind -> asked.equals("new-" + kind.code()))
                .findFirst();
        if (begun.isPresent()) {
            fields.begin(begun.get(), LocalDate.now(clock).getYear() + 1);
            add(form(fields, null, asked, request).around(fields));
            return;
        }
        ProgrammeSheet sheet = ProjectDeskView.uuid(asked).flatMap(desk::find).orElseThrow(NotFoundException::new);
        fields.keep(sheet.head());
        add(createLinks(sheet, request));
        if (!sheet.head().axes().isEmpty())
            add(new ProjectsPanel(desk, sheet.id(), live().requireVisitor().personId(), request));
        add(form(fields, sheet, asked, request).around(fields));
    }

    private DraftForm<ProgrammeHead> form(
            ProgrammeFields fields, @Nullable ProgrammeSheet sheet, String asked, ReadingRequest request) {
        UUID editor = live().requireVisitor().personId();
        return new DraftForm<>(
                fields.fields(),
                fields::head,
                Optional.ofNullable(sheet).map(ProgrammeDeskView::known),
                new OnProgramme(sheet == null ? null : sheet.id(), editor),
                "programme-" + asked + "-" + editor,
                made -> UI.getCurrent().getPage().setLocation(live().link("/staff/programme/" + made)),
                request.texts());
    }

    private static DraftForm.Known<ProgrammeHead> known(ProgrammeSheet sheet) {
        return new DraftForm.Known<>(sheet.head(), sheet.publicity());
    }

    private Div createLinks(ProgrammeSheet sheet, ReadingRequest request) {
        Translator texts = request.texts();
        Div links = Desk.withClass(new Div(), "actions");
        links.add(new Anchor(
                request.link("/staff/programme/" + sheet.id() + "/versions"), texts.get("desk.versions.title")));
        if (sheet.publicity().isShown())
            links.add(new Anchor(request.link(sheet.head().address()), texts.get("programme.staff.read")));
        Anchor xlsx = new Anchor(
                new PrivateDownload(() -> imports.xlsx(sheet.id(), texts)), texts.get("programme.import.export-xlsx"));
        xlsx.setId("export-xlsx");
        Anchor csv = new Anchor(
                new PrivateDownload(() -> imports.csv(sheet.id(), texts)), texts.get("programme.import.export-csv"));
        csv.setId("export-csv");
        links.add(xlsx, csv);
        return links;
    }

    private final class OnProgramme implements DraftForm.Deeds<ProgrammeHead> {

        private final @Nullable UUID id;
        private final UUID editor;

        private OnProgramme(@Nullable UUID id, UUID editor) {
            this.id = id;
            this.editor = editor;
        }

        private UUID id() {
            return java.util.Objects.requireNonNull(id, "not saved yet");
        }

        @Override
        public UUID create(ProgrammeHead head) {
            return desk.create(head, editor);
        }

        @Override
        public int save(ProgrammeHead head, int base) {
            return desk.save(id(), head, base, editor);
        }

        @Override
        public int publish(ProgrammeHead head, int base) {
            return desk.publish(id(), head, base, editor);
        }

        @Override
        public int schedule(ProgrammeHead head, int base, @Nullable Instant at) {
            return desk.schedule(id(), head, base, at, editor);
        }

        @Override
        public int withdraw(int base) {
            return desk.withdraw(id(), base, editor);
        }

        @Override
        public DraftForm.Known<ProgrammeHead> known() {
            return ProgrammeDeskView.known(desk.find(id()).orElseThrow());
        }
    }
}
