package ma.musharaka.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a consultation is, to rooms that only know its id. */
@Component
class ConsultationSubjects implements SubjectSource {

    private final Consultations consultations;
    private final Clock clock;

    ConsultationSubjects(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "consultation";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        return consultations
                .findById(id)
                .map(Consultation::data)
                .map(data -> new View(
                        data.title().text(language),
                        data.address(),
                        data.stateOn(today).textKey()));
    }
}
