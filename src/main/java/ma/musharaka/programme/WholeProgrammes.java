package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Drafted;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.people.revision.Kept;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.sheet.Sheet;
import ma.musharaka.programme.ProgrammeImport.Fate;
import ma.musharaka.programme.ProgrammeImport.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whole programmes, as they come in from a spreadsheet and go out as one. */
@Component
@Transactional
class WholeProgrammes {

    private final Programmes programmes;
    private final Projects projects;
    private final KeptProgrammes keptProgrammes;
    private final KeptProjects keptProjects;
    private final Drafting drafting;
    private final Texts texts;
    private final Clock clock;

    WholeProgrammes(
            Programmes programmes,
            Projects projects,
            KeptProgrammes keptProgrammes,
            KeptProjects keptProjects,
            Drafting drafting,
            Texts texts,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.keptProgrammes = keptProgrammes;
        this.keptProjects = keptProjects;
        this.drafting = drafting;
        this.texts = texts;
        this.clock = clock;
    }

    /** Reads a file and says what it would do; nothing is taken. */
    @Transactional(readOnly = true)
    Preview preview(byte[] content) {
        TableReader.Read read;
        try {
            read = TableReader.read(Sheet.read(content), texts);
        } catch (InvalidInput unreadable) {
            read = new TableReader.Read(
                    null,
                    unreadable.violations().stream()
                            .map(each -> new RowFault(0, each.key(), each.arguments()))
                            .toList());
        }
        WholeProgramme whole = read.whole();
        return whole == null ? new Preview(null, read.faults(), Map.of(), List.of(), Map.of()) : compare(whole);
    }

    /** What a programme would do that was read already. */
    @Transactional(readOnly = true)
    Preview compare(WholeProgramme whole) {
        Map<String, Fate> fates = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        List<RowFault> faults = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Optional<Programme> known = programmes.findBySlug(whole.head().slug());
        Map<String, ProgrammeProject> own = new HashMap<>();
        known.ifPresent(programme -> {
            seen.put("", programme.latest());
            projects.findOf(programme).forEach(project -> own.put(project.slug(), project));
        });
        fates.put(
                "", known.map(each -> fate(keptProgrammes, each, whole.head())).orElse(Fate.ADDED));
        for (ProjectContent content : whole.projects()) {
            ProgrammeProject project = own.remove(content.slug());
            if (project != null) {
                seen.put(content.slug(), project.latest());
                fates.put(content.slug(), fate(keptProjects, project, content));
            } else {
                if (projects.findBySlug(content.slug()).isPresent())
                    faults.add(new RowFault(0, "programme.import.slug-elsewhere", content.slug()));
                fates.put(content.slug(), Fate.ADDED);
            }
        }
        left.addAll(own.keySet());
        return new Preview(faults.isEmpty() ? whole : null, faults, fates, left, seen);
    }

    private <C, E extends Drafted<C>> Fate fate(Kept<C, E> kept, E entity, C content) {
        return drafting.newest(kept, entity).equals(content) ? Fate.SAME : Fate.CHANGED;
    }

    /**
     * Takes all of it as drafts.
     *
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody saved since the preview; then nothing is taken
     */
    Programme take(Preview preview, @Nullable UUID author) {
        WholeProgramme whole = preview.whole();
        if (whole == null) throw new IllegalArgumentException("not to be taken: " + preview.faults());
        Instant now = Instant.now(clock);
        ProgrammeHead head = whole.head();
        Optional<Programme> known = programmes.findBySlug(head.slug());
        Programme programme;
        if (known.isPresent()) {
            programme = known.get();
            if (preview.fates().get("") == Fate.CHANGED)
                drafting.save(
                        keptProgrammes, programme.id(), head, preview.seen().getOrDefault("", 0), author);
        } else {
            programme = programmes.saveAndFlush(new Programme(head, now));
            drafting.begin(keptProgrammes, programme, author);
        }
        // links among them find each other whatever their order
        List<ProgrammeProject> added = new ArrayList<>();
        int position = projects.findOf(programme).stream()
                .mapToInt(ProgrammeProject::position)
                .max()
                .orElse(0);
        for (ProjectContent content : whole.projects())
            if (preview.fates().get(content.slug()) == Fate.ADDED)
                added.add(projects.saveAndFlush(
                        new ProgrammeProject(programme.axis(content.axis()).orElseThrow(), ++position, content, now)));
        for (ProgrammeProject project : added) {
            keptProjects.prepare(project, project.content());
            drafting.begin(keptProjects, project, author);
        }
        for (ProjectContent content : whole.projects())
            if (preview.fates().get(content.slug()) == Fate.CHANGED)
                drafting.save(
                        keptProjects,
                        projects.findBySlug(content.slug()).orElseThrow().id(),
                        content,
                        preview.seen().getOrDefault(content.slug(), 0),
                        author);
        return programme;
    }

    /** The newest version of all of it. */
    @Transactional(readOnly = true)
    Optional<WholeProgramme> whole(UUID id) {
        return programmes.findById(id).map(programme -> {
            ProgrammeHead head = drafting.newest(keptProgrammes, programme);
            return new WholeProgramme(
                    head,
                    projects.findOf(programme).stream()
                            .map(project -> drafting.newest(keptProjects, project))
                            .toList());
        });
    }

    /** Shows readers the newest version of all of it. */
    void publish(Programme programme) {
        ProgrammeHead head = ProgrammeCheck.publishable(drafting.newest(keptProgrammes, programme));
        drafting.publish(keptProgrammes, programme.id(), head, programme.latest(), null);
        for (ProgrammeProject project : projects.findOf(programme))
            drafting.publish(
                    keptProjects,
                    project.id(),
                    ProjectCheck.publishable(drafting.newest(keptProjects, project)),
                    project.latest(),
                    null);
    }
}
