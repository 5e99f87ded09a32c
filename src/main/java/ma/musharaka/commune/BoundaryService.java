package ma.musharaka.commune;

import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where the commune of the moment lies. */
@Service
public class BoundaryService {

    private final Boundaries boundaries;
    private final ApplicationEventPublisher events;

    BoundaryService(Boundaries boundaries, ApplicationEventPublisher events) {
        this.boundaries = boundaries;
        this.events = events;
    }

    /** Gives the commune its outline, in place of the one before. */
    @ForHouse
    @Transactional
    public void save(Boundary boundary) {
        boundaries.findAll().stream()
                .findFirst()
                .ifPresentOrElse(kept -> kept.replace(boundary), () -> boundaries.save(new CommuneBoundary(boundary)));
        events.publishEvent(new ContentChanged(CommuneScope.current()));
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Boundary> find() {
        return boundaries.findAll().stream().findFirst().map(CommuneBoundary::feature);
    }
}
