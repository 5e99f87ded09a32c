package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.people.level.LevelMissing;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;

/** The form of a proposal; what is typed stays in the browser until the commune has it. */
class ProposalForm extends Div {

    private final ProposalService proposals;
    private final Visitor visitor;
    private final ReadingRequest request;
    private final Translator texts;
    private final UUID key = UUID.randomUUID();

    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final TextField place = new TextField();
    private final Select<TopicSource.Topic> topic = new Choice<>();
    private final Button submit = new Button();
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();

    ProposalForm(ProposalService proposals, Visitor visitor, ReadingRequest request) {
        this.proposals = proposals;
        this.visitor = visitor;
        this.request = request;
        this.texts = request.texts();

        submit.addClickListener(click -> submit());

        addClassName("form");
        title.setId("title");
        title.setLabel(texts.get("proposal.name"));
        title.setHelperText(texts.get("proposal.name-help", ProposalDraft.LONGEST_TITLE));
        text.setId("text");
        text.setLabel(texts.get("proposal.text"));
        text.setHelperText(texts.get("proposal.text-help"));
        text.setMinRows(6);
        place.setId("place");
        place.setLabel(texts.get("proposal.place"));
        place.setHelperText(texts.get("proposal.place-help"));
        topic.setId("topic");
        topic.setLabel(texts.get("proposal.topic"));
        List<TopicSource.Topic> topics = proposals.topics();
        topic.setItems(topics);
        topic.setItemLabelGenerator(each -> each.title().text(texts.language()));
        submit.setId("submit");
        submit.setText(texts.get("proposal.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        fields.put("title", title);
        fields.put("text", text);
        fields.put("place", place);
        for (AbstractField<?, ?> field : fields.values()) Drafts.keep(field, "proposal-" + visitor.personId());
        add(title, text, place);
        if (!topics.isEmpty()) {
            fields.put("topic", topic);
            add(topic);
        }
        Paragraph promise = new Paragraph(texts.get("proposal.promise"));
        promise.addClassName("meta");
        add(promise, submit);
    }

    private void submit() {
        Faults.clear(fields);
        try {
            TopicSource.Topic about = topic.getValue();
            ReceiptCode receipt = proposals.submit(
                    new ProposalDraft(
                            key,
                            title.getValue(),
                            text.getValue(),
                            place.getValue(),
                            about == null ? null : about.subject()),
                    visitor.personId());
            for (AbstractField<?, ?> field : fields.values()) Drafts.drop(field);
            showReceipt(receipt);
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            submit.setEnabled(true);
        } catch (LevelMissing tooLow) {
            // since the page was opened, the level expired or the act asks for more
            submit.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void showReceipt(ReceiptCode receipt) {
        Span code = new Span(receipt.toString());
        code.setId("receipt");
        code.addClassName("code");
        H2 received = new H2(texts.get("proposal.received"));
        received.getElement().setAttribute("tabindex", "-1");
        Component follow = new Anchor(request.link("/receipts/" + receipt), texts.get("proposal.follow"));
        removeAll();
        getElement().setAttribute("role", "status");
        add(
                received,
                new Paragraph(texts.get("proposal.received-text")),
                code,
                follow,
                new Anchor(request.link("/account"), texts.get("shell.account")));
        received.getElement().callJsFunction("focus");
    }
}
