package ma.musharaka.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.TopicSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The axes of the programme in force are what contributions can be about. */
@Component
class AxisTopics implements TopicSource, SubjectSource {

    private static final String KIND = "axis";

    private final Programmes programmes;
    private final Axes axes;

    AxisTopics(Programmes programmes, Axes axes) {
        this.programmes = programmes;
        this.axes = axes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Topic> topics() {
        return programmes.findShown(ProgrammeKind.OPENNESS).stream()
                .findFirst()
                .map(programme -> programme.axes().stream()
                        .filter(ProgrammeAxis::isShown)
                        .map(axis -> new Topic(new SubjectRef(KIND, axis.id()), axis.code(), axis.title()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return axes.findById(id)
                .map(axis ->
                        new View(axis.title().text(language), axis.programme().address(), "programme.state.published"));
    }
}
