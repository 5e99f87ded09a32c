package ma.musharaka.people.body;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;

/** Says what a body is. */
@Component
class BodySubjects implements SubjectSource {

    private final Bodies bodies;

    BodySubjects(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String kind() {
        return Bodies.KIND;
    }

    @Override
    public Optional<View> find(UUID id, Language language) {
        return bodies.find(id)
                .map(body -> new View(
                        body.name().text(language), body.address(), body.kind().textKey()));
    }
}
