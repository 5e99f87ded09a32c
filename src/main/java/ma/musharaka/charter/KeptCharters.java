package ma.musharaka.charter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.revision.Kept;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeptCharters implements Kept<CharterText, Charter> {

    private final Charters charters;

    KeptCharters(Charters charters) {
        this.charters = charters;
    }

    @Override
    public Class<CharterText> type() {
        return CharterText.class;
    }

    @Override
    public Optional<Charter> lock(UUID id) {
        return charters.findAndLockById(id);
    }

    /** What the council approved is not rewritten behind its back: a change is a revision. */
    @Override
    public void prepare(Charter charter, CharterText text) {
        InputCheck check = new InputCheck();
        if (charter.state().isApproved()) check.add("title", "charter.fault.approved");
        check.done();
    }

    @Override
    public Fact saved(Charter charter, @Nullable UUID author, Instant at) {
        return new CharterSaved(charter.commune(), charter.id(), author, at, charter.edition());
    }

    @Override
    public Fact published(Charter charter, @Nullable UUID author, Instant at) {
        return new CharterPublished(charter.commune(), charter.id(), author, at, charter.edition());
    }

    @Override
    public Fact withdrawn(Charter charter, @Nullable UUID author, Instant at) {
        return new CharterWithdrawn(charter.commune(), charter.id(), author, at, charter.edition());
    }
}
