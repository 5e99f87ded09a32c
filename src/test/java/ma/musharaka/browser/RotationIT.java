package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page once, each in the next of twelve ways to see it: three languages, light and dark, phone and desk. The audit
 * sees all pages in all twelve.
 */
@BrowserTest
class RotationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Autowired
    private ServletContext context;

    private record Way(Language language, ColorScheme scheme, int width) {}

    private static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (int width : new int[] {360, 1280})
                for (Language language : Language.values()) ways.add(new Way(language, scheme, width));
        return ways;
    }

    @TestFactory
    List<DynamicTest> everyPageIsForEveryone() {
        List<Way> ways = ways();
        // one person's pages after the other's: people sign in once
        Map<String, List<Tour.Stop>> byAccount = new LinkedHashMap<>();
        for (Tour.Stop stop : Visits.tour(port, texts, context).everything())
            byAccount
                    .computeIfAbsent(String.valueOf(stop.account()), account -> new ArrayList<>())
                    .add(stop);
        List<DynamicTest> tests = new ArrayList<>();
        int turn = 0;
        for (List<Tour.Stop> stops : byAccount.values()) {
            List<Way> turns = new ArrayList<>();
            for (int i = 0; i < stops.size(); i++) turns.add(ways.get(turn++ % ways.size()));
            tests.add(DynamicTest.dynamicTest(
                    stops.size() + " pages as " + stops.getFirst().account(), () -> visit(stops, turns)));
        }
        return tests;
    }

    @Test
    void everyKindOfPageHasAnExample() {
        Tour tour = Visits.tour(port, texts, context);
        tour.everything();
        assertThat(tour.withoutExample()).isEmpty();
    }

    private void visit(List<Tour.Stop> stops, List<Way> ways) {
        List<String> faults = new ArrayList<>();
        String account = stops.getFirst().account();
        try (Walk person = Visits.tour(port, texts, context).walk(Language.AR)) {
            if (account != null) person.signIn(account, Walk.PASSWORD, "/account");
            for (int i = 0; i < stops.size(); i++) {
                Way way = ways.get(i);
                Page page = person.page();
                page.setViewportSize(way.width(), 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(way.scheme()));
                page.navigate(person.origin() + Walk.inLanguage(stops.get(i).path(), way.language()));
                PageCheck.settle(page);
                List<String> found = new ArrayList<>(PageCheck.faults(page, way.language()));
                found.addAll(Keyboard.faults(page));
                for (String fault : found) faults.add(stops.get(i) + " " + way + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }
}
