package ma.musharaka.label.ui;

import ma.musharaka.label.LabelService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.HomeSection;
import org.springframework.stereotype.Component;

/** Where the commune stands, on its home page. */
@Component
class LabelHome implements HomeSection {

    private final LabelService label;
    private final Pages pages;

    LabelHome(LabelService label, Pages pages) {
        this.label = label;
        this.pages = pages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public String html(ReadingRequest request) {
        return pages.render("label/home", request, label.current());
    }
}
