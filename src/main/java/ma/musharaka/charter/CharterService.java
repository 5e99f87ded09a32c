package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the editions of the commune's charter, and gives the last one to who reads. */
@Service
public class CharterService {

    private final Charters charters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CharterService(Charters charters, ApplicationEventPublisher facts, Clock clock) {
        this.charters = charters;
        this.facts = facts;
        this.clock = clock;
    }

    /** Makes a whole charter public, as the next edition. */
    @ForHouse
    @Transactional
    public void publish(CharterData data) {
        int edition =
                charters.findFirstByOrderByEditionDesc().map(Charter::edition).orElse(0) + 1;
        Charter saved = charters.save(new Charter(edition, data));
        facts.publishEvent(new CharterPublished(CommuneScope.current(), saved.id(), null, Instant.now(clock)));
    }

    /** The last edition that was made public. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<CharterData> current() {
        return charters.findFirstByOrderByEditionDesc().map(Charter::data);
    }
}
