package ma.musharaka.journal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each fact down in the transaction of the act: no act without its entry, no entry without its act. */
@Component
class Recorder {

    private final JournalEntries entries;
    private final JournalActors actors;
    private final SecureRandom random = new SecureRandom();

    Recorder(JournalEntries entries, JournalActors actors) {
        this.entries = entries;
        this.actors = actors;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Fact fact) {
        if (!fact.commune().equals(CommuneScope.current()))
            throw new IllegalStateException("a fact of " + fact.commune() + " in " + CommuneScope.current());
        UUID actor = fact.actor();
        if (actor == null) {
            entries.save(new JournalEntry(fact, ""));
            return;
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        JournalEntry entry = entries.save(new JournalEntry(fact, JournalLine.sha256(salt + actor)));
        actors.save(new JournalActor(entry.id(), actor, salt));
    }
}
