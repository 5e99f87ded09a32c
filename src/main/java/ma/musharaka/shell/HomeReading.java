package ma.musharaka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.HomeSection;
import org.springframework.stereotype.Component;

/** The commune's home page: what I can do, then a section of each room that has something to say. */
@Component
public class HomeReading implements ReadingSource {

    private final Pages pages;
    private final List<HomeSection> sections;

    HomeReading(Pages pages, List<HomeSection> sections) {
        this.pages = pages;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    /** The sections, as HTML. */
    public record Home(List<String> sections) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<String> written =
                sections.stream().map(section -> section.html(request)).toList();
        return Optional.of(pages.page(
                "shell/home",
                request,
                new Home(written),
                request.texts().get("shell.space"),
                request.texts().get("shell.home-description", request.site().name())));
    }
}
