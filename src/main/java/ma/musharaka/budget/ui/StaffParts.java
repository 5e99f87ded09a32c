package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.PrivateDownload;

/** What the staff pages of the budget have in common. */
final class StaffParts {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private StaffParts() {}

    static Div actions(Component... content) {
        Div actions = new Div(content);
        actions.addClassName("actions");
        return actions;
    }

    static String author(String name, Translator texts) {
        return name.isEmpty() ? texts.get("budget.import.nobody") : name;
    }

    static Anchor download(String name, String type, String text, Supplier<byte[]> content) {
        Anchor anchor = new Anchor(new PrivateDownload(name, type, () -> Optional.of(content.get())), text);
        anchor.addClassName("btn");
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    /** Prints the page as it stands. */
    static Button print(Translator texts) {
        Button print = new Button(texts.get("budget.print"));
        print.setId("print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }

    /** A number or a code, which runs from left to right in every language. */
    static Span number(String text) {
        Span number = new Span(text);
        number.getElement().setAttribute("dir", "ltr");
        return number;
    }

    /**
     * A table that can be moved sideways on a phone.
     *
     * @param id of the heading that names it
     * @param numbers how many of its last columns are amounts
     */
    static Div table(String id, List<String> titles, int numbers, List<List<Component>> rows) {
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        int words = titles.size() - numbers;
        for (String title : titles) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("n", names.getComponentCount() >= words);
            names.add(cell);
        }
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (List<Component> row : rows) {
            NativeTableRow line = new NativeTableRow();
            for (Component content : row) {
                NativeTableCell cell = new NativeTableCell(content);
                cell.setClassName("n", line.getComponentCount() >= words);
                line.add(cell);
            }
            body.add(line);
        }
        NativeTable table = new NativeTable();
        table.add(head, body);
        Div scroll = new Div(table);
        scroll.addClassNames("scroll", "ledger");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", id);
        return scroll;
    }
}
