package ma.musharaka.people.ui;

import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.AssociationService;
import ma.musharaka.people.AssociationState;
import ma.musharaka.people.MandateService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where staff look at an association's documents, and where its delegates act for it; without a browser. */
@IntegrationTest
class AssociationViewTests {

    @Autowired
    private LivePages live;

    @Autowired
    private AssociationService associations;

    @Autowired
    private MandateService mandates;

    @Autowired
    private PeopleService peopleService;

    @Autowired
    private CommuneService communes;

    @Autowired
    private Civics civics;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private SignedIn delegate;
    private UUID association;
    private String receipt;
    private String code;

    @BeforeEach
    void anAssociationIsDeclared() {
        receipt = "V-" + UUID.randomUUID();
        CommuneScope.run(KASBA_TADLA, () -> {
            delegate = newcomers.any("Une déléguée", Language.FR);
            association = civics.declareAssociation(delegate.personId(), KASBA_TADLA, receipt);
            code = associations
                    .declaredBy(delegate.personId())
                    .getFirst()
                    .association()
                    .code();
        });
    }

    @Test
    void aRefusalNeedsItsReasonAndAVerdictIsSaid() {
        asStaff(view -> {
            verdict(view).setValue(AssociationState.MORE_ASKED);
            Views.press(judge(view));
            assertThat(told(view)).as("without a reason").isEmpty();

            verdict(view).setValue(AssociationState.VERIFIED);
            Views.press(judge(view));
            assertThat(told(view)).isEqualTo(said("association.judged"));
        });
        CommuneScope.run(
                KASBA_TADLA,
                () -> assertThat(peopleService.mandatesOf(delegate.personId())).hasSize(1));
    }

    @Test
    void whoDeclaredItInvitesAnotherWhoAcceptsByTheCode() {
        CommuneScope.run(KASBA_TADLA, () -> civics.judge(association, AssociationState.VERIFIED, ""));
        String[] invitation = new String[1];
        atTheDesk(delegate, view -> {
            Views.press(button(view, "invite"));
            invitation[0] = Views.byId(view, Span.class, "invitation").getText();
        });
        SignedIn[] other = new SignedIn[1];
        CommuneScope.run(KASBA_TADLA, () -> other[0] = newcomers.any("Un second délégué", Language.FR));
        atTheDesk(other[0], view -> {
            Views.byId(view, TextField.class, "invitation-code").setValue("pas ce code");
            Views.press(button(view, "accept"));
            assertThat(Views.byId(view, Paragraph.class, "accepted").getText())
                    .isEqualTo(said("association.code-unknown"));

            Views.byId(view, TextField.class, "invitation-code").setValue(invitation[0]);
            Views.press(button(view, "accept"));
            assertThat(Views.all(view, H2.class))
                    .anyMatch(title -> title.getText().equals("Association " + receipt));
        });
    }

    @Test
    void anEmptyDeclarationSaysWhatItLacks() {
        atTheDesk(delegate, view -> {
            Views.press(button(view, "declare"));
            assertThat(Views.byId(view, TextField.class, "name-fr").isInvalid()).isTrue();
            assertThat(Views.byId(view, TextField.class, "receipt").isInvalid()).isTrue();
        });
    }

    private void asStaff(Consumer<StaffAssociationsView> visit) {
        Views.visit(
                KASBA_TADLA,
                Language.FR,
                () -> DemoPeople.as(people.clerk(), () -> {
                    StaffAssociationsView view = new StaffAssociationsView(live, associations);
                    view.fill(Views.request(sites, texts, Language.FR, "/staff/associations", people.clerk()));
                    visit.accept(view);
                }));
    }

    private void atTheDesk(SignedIn person, Consumer<AssociationDeskView> visit) {
        Views.visit(
                KASBA_TADLA,
                Language.FR,
                () -> DemoPeople.as(person, () -> {
                    AssociationDeskView view =
                            new AssociationDeskView(live, associations, mandates, peopleService, communes);
                    view.fill(Views.request(sites, texts, Language.FR, "/account/association", person));
                    visit.accept(view);
                }));
    }

    @SuppressWarnings("unchecked")
    private Select<AssociationState> verdict(StaffAssociationsView view) {
        return Views.byId(view, Select.class, "verdict-" + code);
    }

    /** In the card of this association. */
    private Button judge(StaffAssociationsView view) {
        Component form = verdict(view).getParent().orElseThrow();
        return button(form, "judge");
    }

    private static Button button(Component in, String id) {
        return Views.byId(in, Button.class, id);
    }

    private String told(StaffAssociationsView view) {
        return Views.byId(view, Paragraph.class, "told").getText();
    }

    private String said(String key) {
        return texts.in(Language.FR).get(key);
    }
}
