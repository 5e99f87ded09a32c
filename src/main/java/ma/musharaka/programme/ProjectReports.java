package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.TextCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of projects: how far each is, told by who answers for it, and what readers are shown of them. */
@Service
@Transactional
public class ProjectReports {

    private final Reports reports;
    private final Projects projects;
    private final KeptProjects kept;
    private final Drafting drafting;
    private final FileStore files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProjectReports(
            Reports reports,
            Projects projects,
            KeptProjects kept,
            Drafting drafting,
            FileStore files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.kept = kept;
        this.drafting = drafting;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Tells readers how far a project is: the report is kept, and a version of the project with what it says is published.
     *
     * @param base number of the version that the author began with
     * @throws InvalidInput also where the project has changes that readers have not seen: they would appear with the report
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else saved since {@code base}
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public int report(UUID projectId, ReportDraft given, int base, @Self UUID author) {
        ReportDraft draft = check(given);
        ProgrammeProject project = projects.findAndLockById(projectId).orElseThrow();
        if (!project.isShown() || project.latest() != project.shownVersion()) {
            TextCheck unseen = new TextCheck();
            unseen.check().add("report", "programme.fault.publish-first").done();
        }
        ProjectContent content = ProjectCheck.publishable(project.content().reported(draft));
        drafting.publish(kept, projectId, content, base, author);
        Instant now = Instant.now(clock);
        int number = (int) reports.countByProjectId(projectId) + 1;
        reports.saveAndFlush(new ProjectReport(
                project,
                number,
                now,
                author,
                new ReportContent(
                        draft.text(),
                        draft.heard(),
                        draft.changed(),
                        content.completion(),
                        content.progress(),
                        content.committed(),
                        content.paid(),
                        draft.photos())));
        facts.publishEvent(new ProjectReported(project.commune(), projectId, author, now, number));
        return number;
    }

    private ReportDraft check(ReportDraft given) {
        TextCheck texts = new TextCheck();
        LocalizedText text = texts.needed("text", texts.lines("text", given.text(), ReportContent.LONGEST_TEXT));
        LocalizedText heard = texts.lines("heard", given.heard(), ReportContent.LONGEST_TEXT);
        LocalizedText changed = texts.lines("changed", given.changed(), ReportContent.LONGEST_TEXT);
        texts.amount("committed", given.committed());
        texts.amount("paid", given.paid());
        LocalDate today = LocalDate.now(clock);
        given.reached().forEach((place, day) -> {
            if (day.isAfter(today)) texts.check().add("reached[" + place + "]", "programme.fault.future");
        });
        if (given.photos().size() > ReportContent.MOST_PHOTOS)
            texts.check().add("photos", "programme.fault.photos", ReportContent.MOST_PHOTOS);
        List<ReportContent.Photo> photos = new ArrayList<>();
        for (int i = 0; i < given.photos().size(); i++) {
            String field = "photos[" + i + "]";
            photos.add(new ReportContent.Photo(
                    given.photos().get(i).hash(),
                    texts.needed(field, texts.line(field, given.photos().get(i).alt(), ReportContent.LONGEST_ALT))));
        }
        texts.check().done();
        return new ReportDraft(
                text,
                texts.orNone(heard),
                texts.orNone(changed),
                given.completion(),
                given.reported(),
                given.committed(),
                given.paid(),
                given.reached(),
                photos);
    }

    /** Keeps a photo that is handed in, before its report is given. */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public StoredFile keep(String name, byte[] content) {
        StoredFile file = files.store(name, content);
        if (!file.type().startsWith("image/")) throw new InvalidInput("photos", "programme.fault.photo");
        return file;
    }

    /** A photo that readers are shown. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(String hash) {
        return reports.isPhotoShown(hash) ? Optional.of(files.read(hash)) : Optional.empty();
    }

    /** The newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ReportData> of(UUID project) {
        return reports.findTop20ByProjectIdOrderByNumberDesc(project).stream()
                .map(ProjectReport::data)
                .toList();
    }

    /** One of a project's reports. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<ReportData> of(UUID project, int number) {
        return reports.findByProjectIdAndNumber(project, number).map(ProjectReport::data);
    }

    /** A report with the project that it is about. */
    public record OfProject(UUID project, ReportData report) {}

    /** What was reported in a year, in the order of the projects. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<OfProject> in(UUID programme, int year) {
        return reports
                .findOf(
                        programme,
                        LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant(),
                        LocalDate.of(year + 1, 1, 1)
                                .atStartOfDay(Translator.ZONE)
                                .toInstant())
                .stream()
                .map(report -> new OfProject(report.project().id(), report.data()))
                .toList();
    }
}
