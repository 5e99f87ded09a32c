package ma.musharaka.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.ui.DraftForm;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeSheet;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.ProjectSheet;
import org.jspecify.annotations.Nullable;

/** One project on the editors' desk, or a new one of a programme. */
@Route("staff/project/:id")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ProjectDeskView extends LiveView {

    /** Before the id of the programme that a new project is for. */
    static final String NEW = "new-";

    private final ProgrammeDesk desk;

    ProjectDeskView(LivePages live, ProgrammeDesk desk) {
        super(live, "programme.staff.project");
        this.desk = desk;
    }

    @Override
    protected void fill(ReadingRequest request) {
        String asked = request.route("id");
        if (asked.startsWith(NEW)) {
            ProgrammeSheet programme =
                    uuid(asked.substring(NEW.length())).flatMap(desk::find).orElseThrow(NotFoundException::new);
            ProjectFields fields = new ProjectFields(programme.head().axes(), request);
            fields.begin(1
                    + programme.projects().stream()
                            .mapToInt(ProgrammeSheet.Line::number)
                            .max()
                            .orElse(0));
            add(back(programme.id(), request));
            add(form(fields, null, programme.id(), asked, request).around(fields));
            return;
        }
        ProjectSheet sheet = uuid(asked).flatMap(desk::findProject).orElseThrow(NotFoundException::new);
        ProjectFields fields = new ProjectFields(sheet.axes(), request);
        add(back(sheet.programme(), request), createLinks(sheet, request));
        add(form(fields, sheet, sheet.programme(), asked, request).around(fields));
    }

    private Anchor back(UUID programme, ReadingRequest request) {
        return new Anchor(
                request.link("/staff/programme/" + programme), request.texts().get("programme.staff.back"));
    }

    private Div createLinks(ProjectSheet sheet, ReadingRequest request) {
        Translator texts = request.texts();
        Div links = Desk.withClass(new Div(), "actions");
        links.add(new Anchor(
                request.link("/staff/project/" + sheet.id() + "/versions"), texts.get("desk.versions.title")));
        if (sheet.publicity().isShown())
            links.add(
                    new Anchor(
                            request.link("/staff/project/" + sheet.id() + "/report"),
                            texts.get("programme.report.new")),
                    new Anchor(request.link(sheet.content().address()), texts.get("programme.staff.read")));
        return links;
    }

    private DraftForm<ProjectContent> form(
            ProjectFields fields, @Nullable ProjectSheet sheet, UUID programme, String asked, ReadingRequest request) {
        UUID editor = live().requireVisitor().personId();
        return new DraftForm<>(
                fields.fields(),
                fields::content,
                Optional.ofNullable(sheet).map(ProjectDeskView::known),
                new OnProject(sheet == null ? null : sheet.id(), programme, editor),
                "project-" + asked + "-" + editor,
                made -> UI.getCurrent().getPage().setLocation(live().link("/staff/project/" + made)),
                request.texts());
    }

    private static DraftForm.Known<ProjectContent> known(ProjectSheet sheet) {
        return new DraftForm.Known<>(sheet.content(), sheet.publicity());
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private final class OnProject implements DraftForm.Deeds<ProjectContent> {

        private final @Nullable UUID id;
        private final UUID programme;
        private final UUID editor;

        private OnProject(@Nullable UUID id, UUID programme, UUID editor) {
            this.id = id;
            this.programme = programme;
            this.editor = editor;
        }

        private UUID id() {
            return Objects.requireNonNull(id, "not saved yet");
        }

        @Override
        public UUID create(ProjectContent content) {
            return desk.createProject(programme, content, editor);
        }

        @Override
        public int save(ProjectContent content, int base) {
            return desk.saveProject(id(), content, base, editor);
        }

        @Override
        public int publish(ProjectContent content, int base) {
            return desk.publishProject(id(), content, base, editor);
        }

        @Override
        public int schedule(ProjectContent content, int base, @Nullable Instant at) {
            return desk.scheduleProject(id(), content, base, at, editor);
        }

        @Override
        public int withdraw(int base) {
            return desk.withdrawProject(id(), base, editor);
        }

        @Override
        public DraftForm.Known<ProjectContent> known() {
            return ProjectDeskView.known(desk.findProject(id()).orElseThrow());
        }
    }
}
