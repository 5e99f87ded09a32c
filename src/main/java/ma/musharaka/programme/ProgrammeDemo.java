package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

/** The demonstration's programmes come in as a commune's would: by the import of a spreadsheet. */
@Component
class ProgrammeDemo implements DemoSource {

    /** The one that others link to first. */
    private static final List<String> FILES = List.of("action-programme", "programme");

    private final WholeProgrammes programmes;
    private final Projects projects;
    private final Reports reports;

    /** A report of the demonstration. */
    record Reported(String project, Instant at, ReportContent content) {}

    ProgrammeDemo(WholeProgrammes programmes, Projects projects, Reports reports) {
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
        reports.save(new ProjectReport(project, number, each.at(), null, each.content()));
    }
}
