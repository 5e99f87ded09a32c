package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.privacy.AccountClosing;
import ma.musharaka.people.privacy.ConsentService;
import ma.musharaka.people.privacy.ConsentText;
import ma.musharaka.people.privacy.PersonalExport;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.PrivacyService;
import ma.musharaka.people.privacy.ProcessingStops;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;

/** A person's rights under law 09-08, each with its button: to see, to take away, to correct, to object, to leave. */
@Route("account/privacy")
@PermitAll
class MyPrivacyView extends LiveView {

    private final PersonalAccount accounts;
    private final PersonalExport export;
    private final AccountClosing closing;
    private final ConsentService consents;
    private final PrivacyService requests;
    private final ProcessingStops stops;
    private final PrivacyRules rules;
    private final Div consent = new Div();
    private final Div leaving = new Div();
    private final Paragraph corrected = status("corrected");
    private final Paragraph consented = status("consented");
    private final Paragraph left = status("left");

    MyPrivacyView(
            LivePages live,
            PersonalAccount accounts,
            PersonalExport export,
            AccountClosing closing,
            ConsentService consents,
            PrivacyService requests,
            ProcessingStops stops,
            PrivacyRules rules) {
        super(live, "privacy.mine.title");
        this.accounts = accounts;
        this.export = export;
        this.closing = closing;
        this.consents = consents;
        this.requests = requests;
        this.stops = stops;
        this.rules = rules;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        UUID person = live().requireVisitor().personId();
        PersonalAccount.Account account = accounts.of(person).orElseThrow();
        add(styled(texts.get("privacy.mine.lead"), "lead"));
        add(new H2(texts.get("privacy.export.title")), new Paragraph(texts.get("privacy.export.what")));
        add(createDownload(person, texts));
        add(new H2(texts.get("privacy.correct.title")), createCorrection(account, texts), corrected);
        add(new H2(texts.get("privacy.consent.title")), consent, consented);
        showConsent(person, texts);
        add(new StoppedPanel(stops, person, texts));
        add(new RequestPanel(requests, rules, person, texts));
        add(new H2(texts.get("privacy.close.title")), leaving, left);
        showLeaving(person, account.closesAt(), texts);
        add(new Paragraph(new Anchor(request.link("/privacy/register"), texts.get("privacy.register.title"))));
    }

    private Anchor createDownload(UUID person, Translator texts) {
        Anchor download = new Anchor(new PersonalDownload(export, person, texts), texts.get("privacy.export.download"));
        download.setId("download");
        download.addClassNames("btn", "primary");
        return download;
    }

    private Div createCorrection(PersonalAccount.Account account, Translator texts) {
        TextField name = new TextField(texts.get("shell.display-name"));
        name.setId("display-name");
        name.setValue(account.displayName());
        Choice<Language> language = new Choice<>();
        language.setId("language");
        language.setLabel(texts.get("privacy.correct.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(account.language());
        Button save = new Button(texts.get("privacy.correct.save"));
        save.setId("correct");
        save.addClickListener(click -> {
            Map<String, TextField> fields = Map.of("displayName", name);
            Faults.clear(fields);
            try {
                accounts.correct(account.id(), name.getValue(), language.getValue());
                corrected.setText(texts.get("privacy.correct.done"));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });
        Div form = new Div(name, language, save, new Paragraph(texts.get("privacy.correct.other")));
        form.addClassName("form");
        return form;
    }

    private void showConsent(UUID person, Translator texts) {
        consent.removeAll();
        ConsentText text = rules.consent(PrivacyRules.REGISTRATION);
        boolean holds = consents.holds(person, text.code());
        Paragraph wording = new Paragraph(text.current().text().text(texts.language()));
        wording.addClassName("card");
        Button turn = new Button(texts.get(holds ? "privacy.consent.withdraw" : "privacy.consent.give"), click -> {
            if (holds) consents.withdraw(person, text.code());
            else consents.give(person, text.code());
            consented.setText(texts.get(holds ? "privacy.consent.withdrawn" : "privacy.consent.given"));
            showConsent(person, texts);
        });
        turn.setId("consent");
        if (!holds) turn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        turn.setDisableOnClick(true);
        consent.add(
                new Paragraph(texts.get(
                        holds ? "privacy.consent.holds" : "privacy.consent.asked",
                        text.current().version())),
                wording,
                turn);
    }

    private void showLeaving(UUID person, @Nullable Instant closesAt, Translator texts) {
        leaving.removeAll();
        if (closesAt != null) {
            Button keep = new Button(texts.get("privacy.close.keep"), click -> {
                closing.keep(person);
                left.setText(texts.get("privacy.close.kept"));
                showLeaving(person, null, texts);
            });
            keep.setId("keep");
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            leaving.add(
                    styled(
                            texts.get(
                                    "privacy.close.waits",
                                    closesAt.atZone(Translator.ZONE).toLocalDate()),
                            "note"),
                    keep);
            return;
        }
        Button close = new Button(texts.get("privacy.close.title"));
        close.setId("close");
        close.addThemeVariants(ButtonVariant.LUMO_ERROR);
        close.addClickListener(click -> Confirm.ask(texts, "privacy.close.ask", () -> leave(person, texts)));
        leaving.add(new Paragraph(texts.get("privacy.close.text")), close);
    }

    private void leave(UUID person, Translator texts) {
        try {
            Instant closesAt = closing.ask(person);
            showLeaving(person, closesAt, texts);
            left.setText(texts.get("privacy.close.asked"));
        } catch (AccountClosing.HoldsOffice office) {
            left.setText(texts.get("privacy.close.office"));
        }
    }

    /** What became of a press is said where it was pressed. */
    static Paragraph status(String id) {
        Paragraph told = new Paragraph();
        told.setId(id);
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private static Paragraph styled(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }
}
