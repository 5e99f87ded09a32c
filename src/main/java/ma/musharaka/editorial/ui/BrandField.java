package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import ma.musharaka.commune.Contrast;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Desk;

/** The commune's colour, with what can be read on it and in it, as it is typed. */
class BrandField extends Div {

    private final Translator texts;
    private final TextField field = new TextField();
    private final Div verdict = new Div();

    BrandField(String brand, Translator texts) {
        this.texts = texts;
        field.setId("brand");
        field.setLabel(texts.get("editorial.field.brand"));
        field.setHelperText(texts.get("editorial.identity.brand-help"));
        Desk.leftToRight(field);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(brand);
        field.addValueChangeListener(change -> judge());
        verdict.setId("brand-verdict");
        verdict.getElement().setAttribute("aria-live", "polite");
        add(field, verdict);
        judge();
    }

    TextField field() {
        return field;
    }

    private void judge() {
        verdict.removeAll();
        String colour = field.getValue().strip().toLowerCase(Locale.ROOT);
        if (!Contrast.isColour(colour)) {
            verdict.add(Desk.styled(texts.get("editorial.identity.brand-form"), "fault"));
            return;
        }
        String dark = Contrast.onDark(colour);
        UnorderedList list = Desk.withClass(new UnorderedList(), "contrasts");
        list.add(
                line("editorial.contrast.letters", colour, Contrast.WHITE, colour),
                line("editorial.contrast.paper", Contrast.LIGHT_PAPER, colour, colour),
                line("editorial.contrast.sand", Contrast.LIGHT_SAND, colour, colour),
                line("editorial.contrast.dark", Contrast.DARK_PAPER, dark, dark));
        verdict.add(list);
        if (Contrast.isReadableBrand(colour)) return;
        String nearest = Contrast.nearestReadable(colour);
        Button take = new Button(texts.get("editorial.contrast.take", nearest), click -> field.setValue(nearest));
        take.setId("take-nearest");
        verdict.add(take);
    }

    private ListItem line(String key, String ground, String letters, String said) {
        double ratio = Contrast.between(ground, letters);
        boolean enough = ratio >= Contrast.ENOUGH;
        Span sample = Desk.isolated(said);
        sample.addClassName("sample");
        sample.getStyle().set("background-color", ground).set("color", letters);
        // rounded down: 4.49 is not 4.5
        String shown = texts.decimal(BigDecimal.valueOf(ratio).setScale(1, RoundingMode.FLOOR));
        Span tag = Desk.withClass(
                new Span(texts.get(enough ? "editorial.contrast.enough" : "editorial.contrast.too-little", shown)),
                enough ? new String[] {"tag"} : new String[] {"tag", "no"});
        return new ListItem(sample, new Span(texts.get(key)), tag);
    }
}
