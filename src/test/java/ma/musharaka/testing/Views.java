package ma.musharaka.testing;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;

/**
 * Live views without a browser: real components in a real UI that no client looks at. (The browserless library of Vaadin
 * 25.2 does not run with 25.3.)
 */
public final class Views {

    private Views() {}

    /** Visits a page in a commune and a language, as someone who is signed in. */
    public static void visit(String commune, Language language, Runnable visit) {
        CommuneScope.run(commune, () -> {
            UI ui = new UI();
            ui.setLocale(language.locale());
            UI.setCurrent(ui);
            try {
                visit.run();
            } finally {
                UI.setCurrent(null);
            }
        });
    }

    /** What a page would be asked for. */
    public static ReadingRequest request(Sites sites, Texts texts, Language language, String path, Visitor visitor) {
        Site site = sites.current();
        return new ReadingRequest(site, texts.in(language), path, java.util.Map.of(), java.util.Map.of(), visitor);
    }

    public static <T extends Component> T byId(Component view, Class<T> type, String id) {
        return all(view, type, each -> each.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " #" + id));
    }

    public static <T extends Component> List<T> byClass(Component view, Class<T> type, String name) {
        return all(view, type, each -> each.getElement().getClassList().contains(name))
                .toList();
    }

    public static <T extends Component> List<T> all(Component view, Class<T> type) {
        return all(view, type, each -> true).toList();
    }

    /** Presses a button that can be pressed. */
    public static void press(Button button) {
        if (!button.isEnabled()) throw new AssertionError("the button is disabled");
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static <T extends Component> Stream<T> all(Component view, Class<T> type, Predicate<T> wanted) {
        return Stream.concat(Stream.of(view), view.getChildren().flatMap(child -> below(child)))
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Views::below));
    }
}
