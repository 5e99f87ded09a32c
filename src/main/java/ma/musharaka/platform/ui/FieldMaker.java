package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the editors' desk, labelled in the reader's language. */
public final class FieldMaker {

    private final ReadingRequest request;
    private final Translator texts;

    public FieldMaker(ReadingRequest request) {
        this.request = request;
        texts = request.texts();
    }

    public static InvalidInput fault(String field, String key) {
        return new InvalidInput(field, key);
    }

    /** A whole number; 0, which no rule takes, where nothing is typed. */
    public static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    public LocalizedField text(String id, String labelKey, int lines, int longest) {
        return new LocalizedField(id, texts.get(labelKey), request.site().languages(), lines, longest);
    }

    public TextField address(String id, String labelKey, @Nullable String helpKey) {
        TextField field = Desk.leftToRight(new TextField());
        field.setId(id);
        field.setLabel(texts.get(labelKey));
        if (helpKey != null) field.setHelperText(texts.get(helpKey));
        return field;
    }

    public IntegerField number(String id, String labelKey) {
        IntegerField field = new IntegerField(texts.get(labelKey));
        field.setId(id);
        return field;
    }

    public MoneyField money(String id, String labelKey) {
        return new MoneyField(id, texts.get(labelKey));
    }

    public DayField date(String id, String labelKey) {
        return new DayField(id, texts, labelKey);
    }

    public <T> RowsField<T> rows(String name, String labelKey, String addKey, Supplier<RowsField.Row<T>> make) {
        return new RowsField<>(name, texts.get(labelKey), texts.get(addKey), make, texts);
    }

    public RowsField<LocalizedText> texts(String name, String labelKey, String addKey, int longest) {
        return rows(name, labelKey, addKey, () -> new TextRow(text(name + "-text", labelKey, 1, longest)));
    }

    public String said(@Nullable LocalizedText text) {
        return text == null ? "" : text.text(texts.language());
    }

    public String said(@Nullable Money money) {
        return money == null ? "" : texts.plainMoney(money);
    }

    public String said(@Nullable LocalDate date) {
        return date == null ? "" : texts.plainDate(date);
    }

    public String lines(List<LocalizedText> values) {
        return values.stream().map(this::said).collect(Collectors.joining("\n"));
    }

    public <C> Div place(
            DeskFields<C> fields, String name, LocalizedField field, Function<C, @Nullable LocalizedText> part) {
        return fields.<LocalizedText>place(
                name, field, field::text, field::show, content -> none(part.apply(content)), this::said);
    }

    /** As the fields say nothing. */
    private static LocalizedText none(@Nullable LocalizedText text) {
        return text == null ? new LocalizedText(null, null, null) : text;
    }

    public <C> Div place(DeskFields<C> fields, String name, MoneyField field, Function<C, @Nullable Money> part) {
        return fields.<@Nullable Money>place(name, field, () -> field.amount(name), field::show, part, this::said);
    }

    public <C> Div place(DeskFields<C> fields, String name, DayField field, Function<C, @Nullable LocalDate> part) {
        return fields.<@Nullable LocalDate>place(name, field, () -> field.day(name), field::setValue, part, this::said);
    }

    public <C> Div place(DeskFields<C> fields, String name, TextField field, Function<C, String> part) {
        return fields.<String>place(name, field, field::getValue, field::setValue, part, each -> each);
    }

    public <C> Div place(DeskFields<C> fields, String name, IntegerField field, Function<C, @Nullable Integer> part) {
        return fields.<@Nullable Integer>place(
                name, field, field::getValue, field::setValue, part, each -> each == null ? "" : String.valueOf(each));
    }

    /** A row that is one text. */
    private record TextRow(LocalizedField field) implements RowsField.Row<LocalizedText> {

        @Override
        public Component component() {
            return field;
        }

        @Override
        public void show(LocalizedText value) {
            field.show(value);
        }

        @Override
        public LocalizedText value(String name) {
            return field.text();
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", field);
        }
    }
}
