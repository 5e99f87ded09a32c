package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ma.musharaka.platform.Translator;

/**
 * A list of things, each with fields of its own: added, taken out and put in order by buttons alone, and taken out by
 * mistake, put back.
 *
 * @param <T> one of them
 */
public final class RowsField<T> extends CustomField<List<T>> {

    /** The fields of one of the things. */
    public interface Row<T> {

        Component component();

        void show(T value);

        /** @param field how the service calls this row in its faults */
        T value(String field);

        /** Its fields by how the service calls them below the row's own name; the empty name is the row itself. */
        Map<String, Component> byName();
    }

    private final String name;
    private final Supplier<Row<T>> make;
    private final Translator texts;
    private final Div place = Desk.withClass(new Div(), "rows");
    private final Paragraph told;
    private final Button add;
    private final List<Row<T>> rows = new ArrayList<>();

    /** @param name how the service calls the list in its faults */
    public RowsField(String name, String label, String addLabel, Supplier<Row<T>> make, Translator texts) {
        this.name = name;
        this.make = make;
        this.texts = texts;
        setId(name);
        setLabel(label);
        setWidthFull();
        told = Desk.status(name + "-told");
        add = new Button(addLabel, click -> append());
        add.setId(name + "-add");
        add(place, told, add);
    }

    public void show(List<T> values) {
        rows.clear();
        for (T value : values) {
            Row<T> row = make.get();
            row.show(value);
            rows.add(row);
        }
        told.setText("");
        showRows();
    }

    /** @throws ma.musharaka.platform.InvalidInput where a row cannot be read at all */
    public List<T> values() {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) values.add(rows.get(i).value(name + "[" + i + "]"));
        return values;
    }

    /** The rows' fields by the names that the service uses: {@code steps[2].date}. */
    public Map<String, Component> byName() {
        Map<String, Component> named = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = name + "[" + i + "]";
            rows.get(i)
                    .byName()
                    .forEach((field, component) -> named.put(field.isEmpty() ? row : row + "." + field, component));
        }
        return named;
    }

    private void append() {
        Row<T> row = make.get();
        rows.add(row);
        showRows();
        told.setText(texts.get("desk.rows.added", rows.size()));
        row.component().getElement().executeJs("this.querySelector('input, textarea, vaadin-select')?.focus()");
    }

    private void move(Row<T> row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) return;
        Collections.swap(rows, from, to);
        showRows();
        told.setText(texts.get("desk.rows.moved", from + 1, to + 1));
        place.getElement()
                .executeJs(
                        "this.children[$0]?.querySelector($1 + ':not([disabled])')?.focus()",
                        to,
                        by < 0 ? ".up" : ".down");
    }

    private void remove(Row<T> row) {
        int from = rows.indexOf(row);
        rows.remove(row);
        showRows();
        told.removeAll();
        Button back = new Button(texts.get("desk.rows.undo"));
        back.addClickListener(click -> {
            rows.add(Math.min(from, rows.size()), row);
            showRows();
            told.setText(texts.get("desk.rows.back", from + 1));
        });
        told.add(new Span(texts.get("desk.rows.removed", from + 1) + " "), back);
        back.focus();
    }

    private void showRows() {
        place.removeAll();
        for (int i = 0; i < rows.size(); i++) place.add(createRow(rows.get(i), i));
    }

    private Div createRow(Row<T> row, int at) {
        Span number = Desk.withClass(new Span(texts.get("desk.rows.number", at + 1)), "name");
        Button up = new Button(texts.get("desk.rows.up"), click -> move(row, -1));
        up.setAriaLabel(texts.get("desk.rows.up-number", at + 1));
        up.addClassName("up");
        up.setEnabled(at > 0);
        Button down = new Button(texts.get("desk.rows.down"), click -> move(row, 1));
        down.setAriaLabel(texts.get("desk.rows.down-number", at + 1));
        down.addClassName("down");
        down.setEnabled(at < rows.size() - 1);
        Button gone = new Button(texts.get("desk.rows.remove"), click -> remove(row));
        gone.setAriaLabel(texts.get("desk.rows.remove-number", at + 1));
        return Desk.withClass(
                new Div(Desk.withClass(new Div(number, up, down, gone), "actions"), row.component()), "row");
    }

    @Override
    protected List<T> generateModelValue() {
        return List.of();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        show(values);
    }

    @Override
    public void focus() {
        add.focus();
    }
}
