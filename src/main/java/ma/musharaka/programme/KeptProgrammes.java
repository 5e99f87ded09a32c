package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Kept;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeptProgrammes implements Kept<ProgrammeHead, Programme> {

    private final Programmes programmes;
    private final Projects projects;

    KeptProgrammes(Programmes programmes, Projects projects) {
        this.programmes = programmes;
        this.projects = projects;
    }

    @Override
    public Class<ProgrammeHead> type() {
        return ProgrammeHead.class;
    }

    @Override
    public Optional<Programme> lock(UUID id) {
        return programmes.findAndLockById(id);
    }

    /** An address that people have keeps leading here, and no project is left without its axis. */
    @Override
    public void prepare(Programme programme, ProgrammeHead head) {
        InputCheck check = new InputCheck();
        if (!head.slug().equals(programme.slug())) {
            if (programme.isShown()) check.add("slug", "programme.fault.slug-public");
            else if (programmes.findBySlug(head.slug()).isPresent()) check.add("slug", "programme.fault.slug-taken");
        }
        List<String> missing = projects.findOf(programme).stream()
                .map(project -> project.axis().code())
                .distinct()
                .filter(code -> head.axis(code).isEmpty())
                .toList();
        if (!missing.isEmpty()) check.add("axes", "programme.fault.axis-in-use", String.join(", ", missing));
        check.done();
        programme.makeRoom(head);
    }

    @Override
    public Fact saved(Programme programme, @Nullable UUID author, Instant at) {
        return new ProgrammeSaved(programme.commune(), programme.id(), author, at, programme.latest());
    }

    @Override
    public Fact published(Programme programme, @Nullable UUID author, Instant at) {
        return new ProgrammePublished(programme.commune(), programme.id(), author, at, programme.shownVersion());
    }

    @Override
    public Fact withdrawn(Programme programme, @Nullable UUID author, Instant at) {
        return new ProgrammeWithdrawn(programme.commune(), programme.id(), author, at, programme.latest());
    }
}
