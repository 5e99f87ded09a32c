package ma.musharaka.programme.ui;

import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.HomeSection;
import ma.musharaka.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** What the commune promised, on its home page. */
@Component
class ProgrammeHome implements HomeSection {

    private final ProgrammeService programmes;
    private final Pages pages;

    ProgrammeHome(ProgrammeService programmes, Pages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String html(ReadingRequest request) {
        return programmes
                .current()
                .map(programme -> pages.render("programme/home", request, programme))
                .orElse("");
    }
}
