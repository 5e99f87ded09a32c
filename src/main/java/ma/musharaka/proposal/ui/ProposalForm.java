package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import ma.musharaka.people.Asking;
import ma.musharaka.people.Entering;
import ma.musharaka.people.level.LevelMissing;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.PlacePicker;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;
import org.jspecify.annotations.Nullable;

/** The form of a proposal; what is typed stays in the browser until the commune has it. */
class ProposalForm extends Div {

    private final ProposalService proposals;
    private final Entering entering;
    private final @Nullable Visitor visitor;
    private final ReadingRequest request;
    private final Translator texts;
    private final UUID key = UUID.randomUUID();

    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final TextField place = new TextField();
    private final PlacePicker point;
    private final Select<TopicSource.Topic> topic = new Choice<>();
    private final TextField displayName = new TextField();
    private final TextField contact = new TextField();
    private final Button submit = new Button();
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();

    ProposalForm(ProposalService proposals, Entering entering, ReadingRequest request, PlacePicker point) {
        this.proposals = proposals;
        this.entering = entering;
        this.point = point;
        this.visitor = request.visitor();
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
        String writer = visitor == null ? "new" : visitor.personId().toString();
        for (AbstractField<?, ?> field : fields.values()) Drafts.keep(field, "proposal-" + writer);
        point.setId("point");
        fields.put("point", point);
        add(title, text, place, point);
        if (!topics.isEmpty()) {
            fields.put("topic", topic);
            add(topic);
        }
        if (visitor == null) addContact();
        Paragraph promise = new Paragraph(texts.get("proposal.promise"));
        promise.addClassName("meta");
        add(promise, submit);
    }

    /** Who is not known yet is sent a link or a code, and the proposal is received when they come in by it. */
    private void addContact() {
        displayName.setId("displayName");
        displayName.setLabel(texts.get("shell.display-name"));
        displayName.setHelperText(texts.get("shell.display-name.help"));
        displayName.getElement().setAttribute("autocomplete", "nickname");
        contact.setId("contact");
        contact.setLabel(texts.get("shell.contact"));
        contact.setHelperText(texts.get("proposal.contact-help"));
        contact.getElement().setAttribute("autocomplete", "email");
        fields.put("displayName", displayName);
        fields.put("contact", contact);
        add(displayName, contact);
    }

    private void submit() {
        Faults.clear(fields);
        Visitor author = visitor;
        try {
            if (author == null) begin();
            else {
                ReceiptCode receipt = proposals.submit(draft(), author.personId());
                for (AbstractField<?, ?> field : fields.values()) Drafts.drop(field);
                showReceipt(receipt);
            }
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            submit.setEnabled(true);
        } catch (LevelMissing tooLow) {
            // since the page was opened, the level expired or the act asks for more
            submit.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private ProposalDraft draft() {
        TopicSource.Topic about = topic.getValue();
        return new ProposalDraft(
                key,
                title.getValue(),
                text.getValue(),
                place.getValue(),
                point.getValue(),
                about == null ? null : about.subject());
    }

    private void begin() {
        Entering.Sent sent = entering.ask(new Asking(
                contact.getValue(),
                displayName.getValue(),
                "",
                request.language(),
                request.site().origin(),
                "/account",
                proposals.begin(draft())));
        for (AbstractField<?, ?> field : List.of(title, text, place, topic)) Drafts.drop(field);
        UI.getCurrent().getPage().setLocation(request.link(Entering.nextPage(sent)));
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
