package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import ma.musharaka.editorial.NavigationContent;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.NavigationEntry;
import org.jspecify.annotations.Nullable;

/** One way through the site: its place, whether it is shown, what it is called. */
class NavigationRow extends ListItem {

    private final NavigationContent.Item item;
    private final String name;
    private final Checkbox shown = new Checkbox();
    private final Button up;
    private final Button down;
    private final Map<Language, TextField> labels = new LinkedHashMap<>();

    NavigationRow(
            NavigationContent.Item item,
            @Nullable NavigationEntry house,
            Translator texts,
            ObjIntConsumer<NavigationRow> move,
            Consumer<NavigationRow> remove) {
        this.item = item;
        LocalizedText own = item.label();
        this.name = own != null ? own.text(texts.language()) : house == null ? item.path() : house.plainLabel(texts);
        addClassNames("card", "way");
        up = new Button(texts.get("editorial.navigation.up"), click -> move.accept(this, -1));
        up.setAriaLabel(texts.get("editorial.navigation.up-name", name));
        up.addClassName("up");
        down = new Button(texts.get("editorial.navigation.down"), click -> move.accept(this, 1));
        down.setAriaLabel(texts.get("editorial.navigation.down-name", name));
        down.addClassName("down");
        shown.setLabel(texts.get("editorial.navigation.shown"));
        shown.setAriaLabel(texts.get("editorial.navigation.shown-name", name));
        shown.setValue(item.shown());
        Span title = Desk.isolated(name);
        title.addClassName("name");
        Span path = new Span(item.path());
        path.getElement().setAttribute("dir", "ltr");
        path.addClassName("meta");
        Div acts = Desk.withClass(new Div(up, down), "actions");
        if (house == null) {
            Button gone = new Button(texts.get("editorial.navigation.remove"), click -> remove.accept(this));
            gone.setAriaLabel(texts.get("editorial.navigation.remove-name", name));
            acts.add(gone);
        }
        add(Desk.withClass(new Div(title, path), "called"), shown, acts, createLabels(own, texts));
    }

    private Details createLabels(@Nullable LocalizedText own, Translator texts) {
        Div fields = new Div();
        for (Language language : Language.values()) {
            TextField field = Desk.line(
                    "label" + item.path().replace('/', '-'),
                    language,
                    texts.get("editorial.navigation.label", language.ownName()),
                    Desk.exactly(own, language),
                    NavigationContent.LONGEST_LABEL);
            labels.put(language, field);
            fields.add(field);
        }
        return new Details(texts.get("editorial.navigation.labels"), fields);
    }

    void standAt(int place, int all) {
        up.setEnabled(place > 0);
        down.setEnabled(place < all - 1);
    }

    void focusMove(int by) {
        Button pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    String path() {
        return item.path();
    }

    String name() {
        return name;
    }

    NavigationContent.Item item() {
        LocalizedText label = new LocalizedText(value(Language.AR), value(Language.FR), value(Language.ZGH));
        boolean none = java.util.Arrays.stream(Language.values())
                .allMatch(language -> value(language).isBlank());
        return new NavigationContent.Item(item.path(), shown.getValue(), none ? null : label);
    }

    private String value(Language language) {
        TextField field = labels.get(language);
        return field == null ? "" : field.getValue();
    }

    Map<String, Component> byName(String prefix) {
        Map<String, Component> named = new LinkedHashMap<>();
        labels.forEach((language, field) -> named.put(prefix + "-" + language.code(), field));
        return named;
    }
}
