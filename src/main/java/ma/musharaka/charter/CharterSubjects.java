package ma.musharaka.charter;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a charter is, to rooms that only know its id. */
@Component
class CharterSubjects implements SubjectSource {

    private final Charters charters;

    CharterSubjects(Charters charters) {
        this.charters = charters;
    }

    @Override
    public String kind() {
        return Charter.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return charters.findById(id)
                .map(charter -> charter.isShown()
                        ? new View(
                                charter.title().text(language),
                                charter.state() == CharterState.IN_FORCE
                                        ? "/charter"
                                        : "/charter/editions/" + charter.edition(),
                                charter.state().textKey())
                        : new View(null, null, charter.state().textKey()));
    }
}
