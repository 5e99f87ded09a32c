package ma.musharaka.programme;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a programme is, to rooms that only know its id. */
@Component
class ProgrammeSubjects implements SubjectSource {

    private final Programmes programmes;

    ProgrammeSubjects(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return programmes
                .findById(id)
                .map(programme -> programme.isShown()
                        ? new View(programme.title().text(language), programme.address(), "programme.state.published")
                        : new View(null, null, "desk.publicity.draft"));
    }
}
