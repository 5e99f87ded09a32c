package ma.musharaka.consultation.ui;

import java.util.Map;
import java.util.Optional;
import ma.musharaka.consultation.ConsultationData;
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

    private static Map<String, Object> event(ConsultationData data, ReadingRequest request) {
        return Map.of(
                "@type", "Event",
                "name", data.title().text(request.language()),
                "description", data.question().text(request.language()),
                "startDate", data.opens().toString(),
                "endDate", data.closes().toString(),
                "eventAttendanceMode", "https://schema.org/MixedEventAttendanceMode",
                "location",
                        Map.of(
                                "@type",
                                "VirtualLocation",
                                "url",
                                request.site().origin() + request.in(request.language())),
                "organizer", Map.of("@id", request.site().origin() + "/#commune"));
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
                                seen.data().question().text(request.language()))
                        .under("consultation.navigation", "/consultations")
                        .about(event(seen.data(), request)));
    }
}
