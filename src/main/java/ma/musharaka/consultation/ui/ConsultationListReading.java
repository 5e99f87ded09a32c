package ma.musharaka.consultation.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.consultation.ConsultationService;
import ma.musharaka.consultation.ConsultationService.ConsultationToday;
import ma.musharaka.consultation.ConsultationState;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class ConsultationListReading implements ReadingSource {

    private final ConsultationService consultations;
    private final Pages pages;

    ConsultationListReading(ConsultationService consultations, Pages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    /** All consultations, as the service orders them. */
    public record Shown(List<ConsultationToday> all) {

        /** Those in one state. */
        public List<ConsultationToday> in(ConsultationState state) {
            return all.stream().filter(seen -> seen.state() == state).toList();
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "consultation/list",
                request,
                new Shown(consultations.all()),
                request.texts().get("consultation.title"),
                request.texts().get("consultation.description", request.site().name())));
    }
}
