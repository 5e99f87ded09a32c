package ma.musharaka.platform;

import java.util.Collection;
import java.util.HashMap;
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

    /** Those of these subjects that are known here. */
    public Map<SubjectRef, SubjectSource.View> findAll(Collection<SubjectRef> subjects, Language language) {
        Map<SubjectRef, SubjectSource.View> found = new HashMap<>();
        subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(SubjectRef::kind))
                .forEach((kind, ofKind) -> {
                    SubjectSource source = sources.get(kind);
                    if (source != null)
                        source.findAll(ofKind.stream().map(SubjectRef::id).toList(), language)
                                .forEach((id, view) -> found.put(new SubjectRef(kind, id), view));
                });
        return found;
    }
}
