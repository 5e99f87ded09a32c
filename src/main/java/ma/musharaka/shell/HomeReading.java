package ma.musharaka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.HomeSection;
import ma.musharaka.platform.ui.OpenNow;
import ma.musharaka.platform.ui.Outcomes;
import org.springframework.stereotype.Component;

/**
 * The commune's home page answers in ten seconds: what can I do now, what was promised and how far is it, what did people
 * say and what became of it, where does the label stand.
 */
@Component
public class HomeReading implements ReadingSource {

    static final int SHOWN = 4;

    private final Pages pages;
    private final List<HomeSection> sections;
    private final List<OpenNow> open;
    private final List<Outcomes> outcomes;

    HomeReading(Pages pages, List<HomeSection> sections, List<OpenNow> open, List<Outcomes> outcomes) {
        this.pages = pages;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
        this.open = open;
        this.outcomes = outcomes;
    }

    /**
     * What the page is made of.
     *
     * @param more how many open things are not shown
     * @param promised sections about what the commune does, as HTML
     * @param aside sections that stand beside the stories
     */
    public record Home(
            List<OpenNow.Item> open,
            int more,
            List<Outcomes.Story> stories,
            List<String> promised,
            List<String> aside) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<OpenNow.Item> now = open.stream()
                .flatMap(room -> room.items(request).stream())
                .sorted(Comparator.comparingLong(OpenNow.Item::urgency))
                .toList();
        List<Outcomes.Story> told = outcomes.stream()
                .flatMap(room -> room.newest(request, SHOWN).stream())
                .sorted(Comparator.comparing(Outcomes.Story::on).reversed())
                .limit(SHOWN)
                .toList();
        Home home = new Home(
                now.stream().limit(SHOWN).toList(),
                Math.max(0, now.size() - SHOWN),
                told,
                written(request, false),
                written(request, true));
        String origin = request.site().origin();
        return Optional.of(pages.page(
                        "shell/home",
                        request,
                        home,
                        request.texts().get("shell.space"),
                        request.texts()
                                .get("shell.home-description", request.site().name()))
                .about(Map.of(
                        "@type",
                        "WebSite",
                        "name",
                        request.texts().get("shell.commune", request.site().name()),
                        "url",
                        origin + request.link("/"),
                        "inLanguage",
                        request.language().code(),
                        "potentialAction",
                        Map.of(
                                "@type",
                                "SearchAction",
                                "target",
                                origin + request.link("/search?q={search_term_string}"),
                                "query-input",
                                "required name=search_term_string"))));
    }

    private List<String> written(ReadingRequest request, boolean aside) {
        return sections.stream()
                .filter(section -> section.aside() == aside)
                .map(section -> section.html(request))
                .filter(html -> !html.isBlank())
                .toList();
    }
}
