package ma.musharaka.counter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ma.musharaka.counter.CounterLists;
import ma.musharaka.counter.CounterLists.Judgement;
import ma.musharaka.counter.CounterLists.Preview;
import ma.musharaka.counter.CounterService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.Uploads;

/** Many papers from one list: first what each row is worth, then the recording, and the way back. */
class CounterListForm extends Div {

    private static final int SHOWN = 50;

    private final CounterView page;
    private final CounterLists lists;
    private final Translator texts;
    private final Select<String> kind = new Choice<>();
    private final Select<Channel> channel = new Choice<>();
    private final Paragraph columns = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div judged = new Div();
    private final Div done = new Div();

    CounterListForm(CounterView page, CounterService counter, CounterLists lists, ReadingRequest request) {
        this.page = page;
        this.lists = lists;
        this.texts = request.texts();
        kind.addValueChangeListener(change -> columns.setText(
                texts.get("counter.list.columns", String.join(", ", lists.headings(change.getValue())))));
        kind.setId("list-kind");
        kind.setLabel(texts.get("counter.kind"));
        kind.setItems(counter.kinds());
        kind.setItemLabelGenerator(each -> texts.get("kind." + each));
        kind.setValue(CounterForm.usualKind(counter));
        channel.setId("list-channel");
        channel.setLabel(texts.get("counter.channel"));
        channel.setItems(CounterService.CHANNELS);
        channel.setItemLabelGenerator(each -> texts.get(CounterView.channelKey(each.name())));
        channel.setValue(Channel.PAPER);
        columns.addClassName("meta");
        said.addClassName("fault");
        said.setId("list-fault");
        said.getElement().setAttribute("role", "alert");
        judged.setId("judged");
        done.setId("lists");
        done.addClassName("cards");
        addClassName("form");
        add(kind, channel, columns, upload(), said, judged, done);
        showLists();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> judge(metadata.fileName(), content)));
        Button choose = new Button(texts.get("counter.list.choose"));
        choose.setId("list-file");
        Uploads.prepare(upload, choose, 1, FileStore.LARGEST, texts, ".csv");
        return upload;
    }

    void judge(String fileName, byte[] content) {
        said.setText("");
        judged.removeAll();
        try {
            show(lists.judge(kind.getValue(), channel.getValue(), fileName, content));
        } catch (InvalidInput invalid) {
            say(invalid);
        }
    }

    private void say(InvalidInput invalid) {
        InvalidInput.Violation fault = invalid.violations().getFirst();
        said.setText(texts.get(fault.key(), fault.arguments()));
    }

    private void show(Preview preview) {
        for (Judgement judgement : Judgement.values()) {
            List<CounterLists.Row> rows = preview.of(judgement);
            H3 title = new H3(texts.get("counter.list." + judgement.name().toLowerCase(Locale.ROOT), rows.size()));
            judged.add(title);
            if (judgement != Judgement.ACCEPTED) judged.add(list(rows));
        }
        Checkbox doubtful = new Checkbox(texts.get("counter.list.with-doubtful"));
        doubtful.setId("with-doubtful");
        doubtful.setVisible(!preview.of(Judgement.DOUBTFUL).isEmpty());
        Checkbox consented = new Checkbox(texts.get("counter.list.consented"));
        consented.setId("list-consented");
        Button record = new Button(texts.get("counter.list.record"));
        record.setId("list-record");
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(click -> {
            try {
                var handed = lists.record(preview, doubtful.getValue(), consented.getValue(), page.clerk());
                judged.removeAll();
                Paragraph taken = new Paragraph(texts.get("counter.list.recorded", handed.size()));
                taken.getElement().setAttribute("role", "status");
                judged.add(taken, page.print(handed, texts));
                showLists();
                page.showNewest(texts);
            } catch (InvalidInput invalid) {
                say(invalid);
                record.setEnabled(true);
            }
        });
        judged.add(doubtful, consented, record);
    }

    private UnorderedList list(List<CounterLists.Row> rows) {
        UnorderedList list = new UnorderedList();
        rows.stream()
                .limit(SHOWN)
                .map(row -> {
                    Span who = new Span(row.draft().name());
                    who.getElement().setAttribute("dir", "auto");
                    Span why = new Span(texts.get("counter.list.row", row.number()) + " "
                            + row.faults().stream()
                                    .map(fault -> texts.get(fault.key(), fault.arguments()))
                                    .collect(Collectors.joining(" ")));
                    return new ListItem(why, new Span(" "), who);
                })
                .forEach(list::add);
        return list;
    }

    private void showLists() {
        done.removeAll();
        for (CounterLists.Batch batch : lists.newest()) done.add(card(batch));
    }

    private Div card(CounterLists.Batch batch) {
        Span file = new Span(batch.fileName());
        file.getElement().setAttribute("dir", "auto");
        Span what = new Span(texts.get("counter.list.of", batch.entries()) + " · "
                + texts.plainDate(batch.enteredAt().atZone(Translator.ZONE).toLocalDate()));
        what.addClassName("meta");
        Div card = new Div(file, what);
        card.addClassName("card");
        if (batch.undoneBecause() != null) {
            card.add(new Paragraph(texts.get("counter.list.undone", batch.undoneBecause())));
            return card;
        }
        TextField because = new TextField(texts.get("counter.list.because"));
        because.setHelperText(texts.get("counter.list.because-help"));
        because.setWidthFull();
        Button undo = new Button(texts.get("counter.list.undo"));
        undo.addClassName("undo");
        undo.addThemeVariants(ButtonVariant.LUMO_ERROR);
        undo.addClickListener(click -> {
            try {
                lists.undo(batch.id(), because.getValue(), page.clerk());
                showLists();
                page.showNewest(texts);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("because", because), texts);
            }
        });
        card.add(because, undo);
        return card;
    }
}
