package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.budget.RowFault;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Desk;

/** What is wrong in a file: the row, the column, what stands there and why it cannot be taken. */
class FaultTable extends Div {

    /** A file of the wrong kind is wrong in every row; the first say enough. */
    private static final int MOST = 300;

    FaultTable(String id, List<RowFault> faults, Translator texts) {
        setId(id);
        Paragraph title = new Paragraph(texts.get("budget.faults.title", faults.size()));
        title.setId(id + "-title");
        List<List<Component>> rows = new ArrayList<>();
        for (RowFault fault : faults.subList(0, Math.min(MOST, faults.size())))
            rows.add(List.of(
                    fault.row() == null
                            ? new Span(texts.get("budget.faults.file"))
                            : StaffParts.number(String.valueOf(fault.row())),
                    new Span(fault.columnKey().isEmpty() ? "" : texts.get(fault.columnKey())),
                    Desk.isolated(fault.value()),
                    new Span(texts.get(fault.key(), fault.arguments()))));
        add(
                title,
                StaffParts.table(
                        id + "-title",
                        List.of(
                                texts.get("budget.faults.row"),
                                texts.get("budget.faults.column"),
                                texts.get("budget.faults.value"),
                                texts.get("budget.faults.reason")),
                        0,
                        rows));
        if (faults.size() > MOST) add(Desk.styled(texts.get("budget.faults.more", faults.size() - MOST), "meta"));
    }
}
