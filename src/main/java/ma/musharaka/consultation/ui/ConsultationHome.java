package ma.musharaka.consultation.ui;

import java.util.List;
import ma.musharaka.consultation.ConsultationService;
import ma.musharaka.consultation.ConsultationService.ConsultationToday;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.HomeSection;
import org.springframework.stereotype.Component;

/** What the commune asks now, on its home page; the closing date is said, which stays true while the page is kept. */
@Component
class ConsultationHome implements HomeSection {

    private final ConsultationService consultations;
    private final Pages pages;

    ConsultationHome(ConsultationService consultations, Pages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String html(ReadingRequest request) {
        List<ConsultationToday> open = consultations.open();
        if (open.isEmpty()) return "";
        return pages.render("consultation/home", request, new ConsultationListReading.Shown(open));
    }
}
