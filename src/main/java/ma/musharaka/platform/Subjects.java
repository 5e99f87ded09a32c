package ma.musharaka.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the room that owns a subject what may be shown of it. */
@Component
public class Subjects {

    private final Map<String, SubjectSource> sources;

    Subjects(List<SubjectSource> sources) {
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(SubjectSource::kind, Function.identity()));
    }

    /** Empty when no room knows the kind, or the thing is not of this commune. */
    public Optional<SubjectSource.View> find(SubjectRef subject, Language language) {
        SubjectSource source = sources.get(subject.kind());
        return source == null ? Optional.empty() : source.find(subject.id(), language);
    }
}
