package ma.musharaka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.reading.PageFrame;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.Templates;
import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** Header, navigation and foot around every page; the reading page and the live one show the same. */
@Component
class Frame implements PageFrame {

    private final Templates templates;
    private final List<NavigationEntry> navigation;

    Frame(Templates templates, List<NavigationEntry> navigation) {
        this.templates = templates;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @Override
    public String header(ReadingRequest request) {
        return templates.render("shell/header", Map.of("r", request, "t", request.texts(), "navigation", navigation));
    }

    @Override
    public String footer(ReadingRequest request) {
        return templates.render("shell/footer", Map.of("r", request, "t", request.texts(), "navigation", navigation));
    }

    @Override
    public ReadingPage notFound(ReadingRequest request) {
        return message(request, "shell.not-found");
    }

    @Override
    public ReadingPage failure(ReadingRequest request) {
        return message(request, "shell.error");
    }

    ReadingPage message(ReadingRequest request, String key) {
        return ReadingPage.of(
                request.texts().get(key + ".title"),
                request.texts().get(key + ".text"),
                templates.render(
                        "shell/message",
                        Map.of("r", request, "t", request.texts(), "key", key, "navigation", navigation)));
    }
}
