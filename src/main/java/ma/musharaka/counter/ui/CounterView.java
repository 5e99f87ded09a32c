package ma.musharaka.counter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.counter.CounterLists;
import ma.musharaka.counter.CounterRecord;
import ma.musharaka.counter.CounterService;
import ma.musharaka.counter.PaperReceipts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.PrivateDownload;

/** What a clerk does for people who are at the counter, or whose papers came in. */
@Route("staff/counter")
@RolesAllowed("CLERK")
class CounterView extends LiveView {

    private final CounterService counter;
    private final CounterLists lists;
    private final PaperReceipts receipts;
    private final Div newest = new Div();

    CounterView(LivePages live, CounterService counter, CounterLists lists, PaperReceipts receipts) {
        super(live, "counter.title");
        this.counter = counter;
        this.lists = lists;
        this.receipts = receipts;
        newest.setId("newest");
        newest.addClassName("cards");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Paragraph lead = new Paragraph(texts.get("counter.lead"));
        lead.addClassName("lead");
        add(
                lead,
                new H2(texts.get("counter.one")),
                new CounterForm(this, counter, request),
                new H2(texts.get("counter.list")),
                new CounterListForm(this, counter, lists, request),
                new H2(texts.get("counter.newest")),
                newest);
        showNewest(texts);
    }

    UUID clerk() {
        return live().requireVisitor().personId();
    }

    void showNewest(Translator texts) {
        newest.removeAll();
        List<CounterRecord> records = counter.newest();
        if (records.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("counter.none"));
            none.addClassName("empty");
            newest.add(none);
        }
        for (CounterRecord record : records) newest.add(card(record, texts));
    }

    private Div card(CounterRecord record, Translator texts) {
        Span code = new Span(record.receipt().toString());
        code.addClassName("code");
        Span who = new Span(record.personName());
        who.getElement().setAttribute("dir", "auto");
        Span how = new Span(texts.get("kind." + record.subject().kind()) + " · "
                + texts.get(channelKey(record.channel().name())) + " · " + texts.plainDate(record.actedOn()));
        Div meta = new Div(who, how);
        meta.addClassName("meta");
        if (record.claimed()) meta.add(new Span(texts.get("counter.claimed")));
        Div card = new Div(code, meta);
        card.addClassName("card");
        if (record.claimable()) card.add(codeAgain(record, texts));
        CounterRecord.Scan paper = record.scan();
        if (paper != null) {
            Anchor scan = new Anchor(
                    new PrivateDownload(paper.name(), paper.type(), () -> counter.scan(record.id())),
                    texts.get("counter.scan-open"));
            scan.setRouterIgnore(true);
            card.add(scan);
        }
        return card;
    }

    /** For someone who lost their paper: the old code dies with the new one. */
    private Div codeAgain(CounterRecord record, Translator texts) {
        Div place = new Div();
        Button again = new Button(texts.get("counter.code-again"));
        again.addClassName("code-again");
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        again.addClickListener(click -> Confirm.ask(texts, "counter.code-again-ask", () -> {
            Paragraph done = new Paragraph(texts.get("counter.code-again-done"));
            done.getElement().setAttribute("role", "status");
            Anchor paper = print(List.of(counter.handAgain(record.id(), clerk())), texts);
            paper.setId("print-again");
            place.removeAll();
            place.add(done, paper);
        }));
        place.add(again);
        return place;
    }

    static String channelKey(String channel) {
        return "counter.channel." + channel.toLowerCase(Locale.ROOT);
    }

    /** The receipts to print and hand over; the claim codes stand nowhere else. */
    Anchor print(List<CounterService.Handed> handed, Translator texts) {
        PrivateDownload pages = new PrivateDownload(
                "receipt.pdf", "application/pdf", () -> Optional.of(receipts.print(handed, texts.language())));
        Anchor print = new Anchor(pages, texts.get("counter.print", handed.size()));
        print.setId("print");
        print.addClassNames("btn", "primary");
        print.setRouterIgnore(true);
        return print;
    }
}
