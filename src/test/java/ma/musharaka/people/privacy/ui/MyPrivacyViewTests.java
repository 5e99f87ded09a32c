package ma.musharaka.people.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.privacy.AccountClosing;
import ma.musharaka.people.privacy.ConsentService;
import ma.musharaka.people.privacy.PersonalExport;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.PrivacyService;
import ma.musharaka.people.privacy.ProcessingStops;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's own page about their data, without a browser. */
@IntegrationTest
class MyPrivacyViewTests {

    @Autowired
    private LivePages live;

    @Autowired
    private PersonalAccount accounts;

    @Autowired
    private PersonalExport export;

    @Autowired
    private AccountClosing closing;

    @Autowired
    private ConsentService consents;

    @Autowired
    private PrivacyService requests;

    @Autowired
    private ProcessingStops stops;

    @Autowired
    private PrivacyRules rules;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private void onThePage(Consumer<MyPrivacyView> visit) {
        Views.visit(
                TestCommunes.KASBA_TADLA,
                Language.FR,
                () -> DemoPeople.as(people.otherCitizen(), () -> {
                    MyPrivacyView view =
                            new MyPrivacyView(live, accounts, export, closing, consents, requests, stops, rules);
                    view.fill(Views.request(sites, texts, Language.FR, "/account/privacy", people.otherCitizen()));
                    visit.accept(view);
                }));
    }

    private static void press(MyPrivacyView view, String id) {
        Views.press(Views.byId(view, Button.class, id));
    }

    private String said(String key, Object... arguments) {
        return texts.in(Language.FR).get(key, arguments);
    }

    @Test
    void aNameThatCannotBeTakenIsSaidAtItsField() {
        onThePage(view -> {
            Views.byId(view, TextField.class, "display-name").setValue("www.example.org");
            press(view, "correct");

            assertThat(Views.byId(view, TextField.class, "display-name").getErrorMessage())
                    .isEqualTo(said("people.name.link"));
        });
    }

    @Test
    void consentIsGivenAndTakenBackByTheSameButton() {
        onThePage(view -> {
            boolean before = consents.holds(people.otherCitizen().personId(), PrivacyRules.REGISTRATION);
            press(view, "consent");
            assertThat(consents.holds(people.otherCitizen().personId(), PrivacyRules.REGISTRATION))
                    .isNotEqualTo(before);
            press(view, "consent");
            assertThat(consents.holds(people.otherCitizen().personId(), PrivacyRules.REGISTRATION))
                    .isEqualTo(before);
        });
    }

    @Test
    void aRequestIsReceivedUnderItsNumberOrSaysWhatItLacks() {
        onThePage(view -> {
            press(view, "ask");
            assertThat(Views.byId(view, TextArea.class, "request-text").isInvalid())
                    .isTrue();

            Views.byId(view, TextArea.class, "request-text").setValue("Mon quartier n’est pas le bon.");
            press(view, "ask");
            int number =
                    requests.of(people.otherCitizen().personId()).getFirst().number();
            assertThat(Views.byId(view, Paragraph.class, "received").getText())
                    .isEqualTo(said("privacy.ask.received", number));
        });
    }

    @Test
    void whoAskedToLeaveFindsTheButtonThatKeepsTheAccount() {
        onThePage(view -> closing.ask(people.otherCitizen().personId()));
        onThePage(view -> {
            press(view, "keep");
            assertThat(Views.byId(view, Paragraph.class, "left").getText()).isEqualTo(said("privacy.close.kept"));
            assertThat(accounts.of(people.otherCitizen().personId())
                            .orElseThrow()
                            .closesAt())
                    .isNull();
        });
    }
}
