package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.MoneyField;
import ma.musharaka.platform.ui.RowsField;
import ma.musharaka.programme.Completion;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ProjectSheet;
import ma.musharaka.programme.ReportContent;
import ma.musharaka.programme.ReportDraft;

/** Where the one who answers for a project reports how far it is. */
@Route("staff/project/:id/report")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class ReportView extends LiveView {

    private final ProgrammeDesk desk;
    private final ProjectReports reports;
    private final Paragraph told = Desk.status("told");
    private final List<DayField> reached = new ArrayList<>();

    ReportView(LivePages live, ProgrammeDesk desk, ProjectReports reports) {
        super(live, "programme.report.new");
        this.desk = desk;
        this.reports = reports;
    }

    @Override
    protected void fill(ReadingRequest request) {
        ProjectSheet sheet = ProjectDeskView.uuid(request.route("id"))
                .flatMap(desk::findProject)
                .orElseThrow(NotFoundException::new);
        Translator texts = request.texts();
        ProjectContent project = sheet.content();
        FieldMaker make = new FieldMaker(request);
        UUID editor = live().requireVisitor().personId();

        LocalizedField text = make.text("text", "programme.report.text", 4, ReportContent.LONGEST_TEXT);
        LocalizedField heard = make.text("heard", "programme.report.heard", 3, ReportContent.LONGEST_TEXT);
        LocalizedField changed = make.text("changed", "programme.report.changed", 3, ReportContent.LONGEST_TEXT);
        Select<Completion> completion = new Choice<>();
        IntegerField percent = make.number("reported", "programme.field.reported");
        MoneyField committed = make.money("committed", "programme.field.committed");
        MoneyField paid = make.money("paid", "programme.field.paid");
        RowsField<ReportContent.Photo> photos = make.rows(
                "photos",
                "programme.report.photos",
                "programme.report.photos-add",
                () -> new PhotoRow(reports, make, texts));
        Button publish = Desk.primary("publish", texts.get("programme.report.publish"));
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("heard", heard);
        fields.put("changed", changed);
        fields.put("reported", percent);
        fields.put("committed", committed);
        fields.put("paid", paid);
        fields.put("photos", photos);

        publish.addClickListener(click -> {
            Map<String, Component> named = new LinkedHashMap<>(fields);
            named.putAll(photos.byName());
            for (int i = 0; i < reached.size(); i++) named.put("reached[" + i + "]", reached.get(i));
            Faults.clear(named);
            try {
                reports.report(
                        sheet.id(),
                        new ReportDraft(
                                text.text(),
                                heard.textOrNone(),
                                changed.textOrNone(),
                                completion.getValue(),
                                percent.getValue(),
                                committed.amount("committed"),
                                paid.amount("paid"),
                                days(),
                                photos.values()),
                        sheet.publicity().latest(),
                        editor);
                text.all().forEach(Drafts::drop);
                removeAll();
                told.setText(texts.get("programme.report.done"));
                add(told, new Anchor(request.link(project.address()), texts.get("programme.staff.read")));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, named, texts);
                told.setText(texts.get("desk.faults", invalid.violations().size()));
            } catch (SavedElsewhere elsewhere) {
                told.setText(texts.get("desk.conflict.again"));
            }
            publish.setEnabled(true);
        });

        completion.setId("completion");
        completion.setLabel(texts.get("programme.field.completion"));
        completion.setEmptySelectionAllowed(true);
        completion.setEmptySelectionCaption(texts.get("figure.not-reported"));
        completion.setItems(Completion.values());
        completion.setItemLabelGenerator(each -> texts.get(each == null ? "figure.not-reported" : each.textKey()));
        completion.setValue(project.completion());
        percent.setValue(project.reported());
        committed.show(project.committed());
        paid.show(project.paid());
        text.all().forEach(each -> Drafts.keepOver(each, "report-" + sheet.id() + "-" + editor));
        Section said = Desk.withClass(new Section(), "card", "desk");
        said.add(text, heard, changed, photos);
        Section far = Desk.withClass(new Section(), "card", "desk");
        far.add(
                new H2(texts.get("programme.field.progress")),
                Desk.withClass(new Div(completion, percent, committed, paid), "fields"),
                createMilestones(project, make));
        add(
                new Anchor(request.link("/staff/project/" + sheet.id()), texts.get("programme.report.back")),
                new H2(project.title().text(request.language())),
                Desk.styled(texts.get("programme.report.lead"), "lead"),
                told,
                Desk.withClass(new Div(said, far, Desk.withClass(new Div(publish), "actions")), "desk"));
    }

    private Map<Integer, LocalDate> days() {
        Map<Integer, LocalDate> days = new HashMap<>();
        for (int i = 0; i < reached.size(); i++) {
            LocalDate day = reached.get(i).day("reached[" + i + "]");
            if (day != null) days.put(i, day);
        }
        return days;
    }

    private Div createMilestones(ProjectContent project, FieldMaker make) {
        Div list = Desk.withClass(new Div(), "fields");
        reached.clear();
        for (ProjectContent.Milestone each : project.milestones()) {
            DayField day = make.date("reached-" + reached.size(), "programme.field.milestone-reached");
            day.setLabel(make.said(each.title()) + " · " + day.getLabel());
            day.setValue(each.reached());
            reached.add(day);
            list.add(day);
        }
        return list;
    }
}
