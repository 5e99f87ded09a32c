package ma.musharaka.platform.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form over one document. What somebody else saved in the meantime is set beside what is typed here, field
 * by field, where the two differ.
 *
 * @param <C> the document
 */
public final class DeskFields<C> {

    private final Translator texts;
    private final List<Bound<C, ?>> all = new ArrayList<>();
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final List<RowsField<?>> lists = new ArrayList<>();
    private final List<AbstractField<?, String>> typed = new ArrayList<>();

    public DeskFields(Translator texts) {
        this.texts = texts;
    }

    /** One field and the part of the document that it is for. */
    private record Bound<C, V extends @Nullable Object>(
            Div other, Supplier<V> now, Consumer<V> show, Function<C, V> part, Function<V, String> said) {

        void fill(C content) {
            show.accept(part.apply(content));
        }

        private boolean differs(V their) {
            try {
                return !Objects.equals(their, now.get());
            } catch (InvalidInput unreadable) {
                return true;
            }
        }

        void compare(C theirs, Translator texts) {
            V their = part.apply(theirs);
            other.removeAll();
            other.setVisible(differs(their));
            if (!other.isVisible()) return;
            String words = said.apply(their);
            Paragraph text = new Paragraph(words.isEmpty() ? texts.get("desk.conflict.empty") : words);
            text.getElement().setAttribute("dir", "auto");
            Button take = new Button(texts.get("desk.conflict.take"), click -> {
                show.accept(their);
                other.setVisible(false);
            });
            take.addClassName("take");
            other.add(Desk.styled(texts.get("desk.conflict.theirs"), "meta"), text, take);
        }
    }

    /**
     * Adds a field.
     *
     * @param name how the service calls it in its faults
     * @param now what stands in it
     * @param part what the document says there
     * @param said the same for people, when somebody else's stands beside it
     * @return the field with room for what somebody else wrote
     */
    public <V extends @Nullable Object> Div place(
            String name,
            Component field,
            Supplier<V> now,
            Consumer<V> show,
            Function<C, V> part,
            Function<V, String> said) {
        Div other = Desk.withClass(new Div(), "theirs");
        other.setVisible(false);
        all.add(new Bound<>(other, now, show, part, said));
        byName.put(name, field);
        if (field instanceof RowsField<?> rows) lists.add(rows);
        if (field instanceof LocalizedField localized) typed.addAll(localized.all());
        return Desk.withClass(new Div(field, other), "field");
    }

    public void fill(C content) {
        all.forEach(each -> each.fill(content));
    }

    public void showOther(C theirs) {
        all.forEach(each -> each.compare(theirs, texts));
    }

    public void hideOther() {
        all.forEach(each -> each.other().setVisible(false));
    }

    /** The fields by the names that the service uses, rows of lists among them. */
    public Map<String, Component> byName() {
        Map<String, Component> named = new LinkedHashMap<>(byName);
        lists.forEach(list -> named.putAll(list.byName()));
        return named;
    }

    /** The texts that are kept in the browser until the commune has them. */
    public List<AbstractField<?, String>> typed() {
        return List.copyOf(typed);
    }
}
