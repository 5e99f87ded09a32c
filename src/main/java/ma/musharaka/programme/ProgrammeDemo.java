package ma.musharaka.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.discussion.CommentDraft;
import ma.musharaka.discussion.DiscussionService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The demonstration's programmes come in as a commune's would: by the import of a spreadsheet. */
@Component
class ProgrammeDemo implements DemoSource {

    /** The one that others link to first, as it was before its amendment and after. */
    private static final List<String> FILES =
            List.of("action-programme-first", "action-programme", "programme", "participation-plan");

    private final WholeProgrammes programmes;
    private final Projects projects;
    private final Reports reports;
    private final DiscussionService discussion;
    private final PeopleService people;

    /** A report of the demonstration. */
    record Reported(
            String project,
            Instant at,
            ReportContent content,
            @Nullable List<Said> comments) {}

    /**
     * What people of the demonstration say of it.
     *
     * @param author an address of the demonstration's
     */
    record Said(String author, String signedAs, boolean official, String text) {}

    ProgrammeDemo(
            WholeProgrammes programmes,
            Projects projects,
            Reports reports,
            DiscussionService discussion,
            PeopleService people) {
        this.discussion = discussion;
        this.people = people;
        this.programmes = programmes;
        this.projects = projects;
        this.reports = reports;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        for (String file : FILES) files.sheet(file).ifPresent(this::load);
        files.own("project-reports", Reported[].class).ifPresent(all -> {
            for (Reported each : all) load(each);
        });
    }

    private void load(byte[] file) {
        programmes.publish(programmes.take(programmes.preview(file), null));
    }

    private void load(Reported each) {
        ProgrammeProject project = projects.findBySlug(each.project()).orElseThrow();
        int number = (int) reports.countByProjectId(project.id()) + 1;
        ProjectReport report =
                reports.saveAndFlush(new ProjectReport(project, number, each.at(), null, each.content()));
        List<Said> comments = each.comments();
        if (comments == null) return;
        Instant at = each.at();
        for (Said said : comments) {
            at = at.plus(Duration.ofDays(2));
            UUID author = people.invented(said.author()).orElseThrow();
            discussion.plant(
                    new CommentDraft(UUID.randomUUID(), report.data().subject(), said.text(), said.signedAs()),
                    author,
                    said.official(),
                    at);
        }
    }
}
