package ma.musharaka.consultation.ui;

import java.util.Optional;
import ma.musharaka.consultation.ConsultationService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class ConsultationReading implements ReadingSource {

    private final ConsultationService consultations;
    private final Pages pages;

    ConsultationReading(ConsultationService consultations, Pages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return consultations
                .find(request.route("slug"))
                .map(seen -> pages.page(
                        "consultation/consultation",
                        request,
                        seen,
                        seen.data().title().text(request.language()),
                        seen.data().question().text(request.language())));
    }
}
