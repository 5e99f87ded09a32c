package ma.musharaka.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import ma.musharaka.moderation.ContributionSource;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The moderators' queue, without a browser. */
@IntegrationTest
class QueueViewTests {

    @Autowired
    private LivePages live;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private Grounds grounds;

    @Autowired
    private List<ContributionSource> sources;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private void asModerator(String commune, Consumer<QueueView> visit) {
        Views.visit(
                commune,
                Language.FR,
                () -> DemoPeople.as(people.moderator(), () -> {
                    QueueView view = new QueueView(live, moderation, grounds, sources);
                    view.fill(Views.request(sites, texts, Language.FR, "/staff/moderation", people.moderator()));
                    visit.accept(view);
                }));
    }

    private void aProposalWaits(String commune, String title) {
        Views.visit(commune, Language.FR, () -> contributions.submitted(title, "Un texte assez long pour être lu."));
    }

    private static int cardOf(QueueView view, String title) {
        List<String> titles =
                Views.all(view, H2.class).stream().map(H2::getText).toList();
        assertThat(titles).contains(title);
        return titles.indexOf(title);
    }

    @Test
    void aRefusalNeedsAGround() {
        aProposalWaits(TestCommunes.KASBA_TADLA, "Une proposition sans motif de refus");
        asModerator(TestCommunes.KASBA_TADLA, view -> {
            int card = cardOf(view, "Une proposition sans motif de refus");
            Views.press(Views.byClass(view, Button.class, "refuse").get(card));
            assertThat(Views.byClass(view, Select.class, "ground").get(card).getErrorMessage())
                    .isEqualTo(texts.in(Language.FR).get("moderation.ground-needed"));
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasDecidedLeavesTheQueue() {
        aProposalWaits(TestCommunes.KASBA_TADLA, "Une proposition refusée avec motif");
        asModerator(TestCommunes.KASBA_TADLA, view -> {
            int card = cardOf(view, "Une proposition refusée avec motif");
            Select<Ground> ground = Views.byClass(view, Select.class, "ground").get(card);
            ground.setValue(ground.getListDataView().getItem(0));
            Views.press(Views.byClass(view, Button.class, "refuse").get(card));
            assertThat(Views.all(view, H2.class))
                    .noneMatch(title -> title.getText().equals("Une proposition refusée avec motif"));
            assertThat(Views.byId(view, Paragraph.class, "told").getText())
                    .isEqualTo(texts.in(Language.FR).get("moderation.refused"));
        });
    }

    @Test
    void theQueueOfOneCommuneIsNotAnothers() {
        aProposalWaits(TestCommunes.KASBA_TADLA, "Une proposition de Kasba Tadla seulement");
        asModerator(
                TestCommunes.DEMNATE,
                view -> assertThat(Views.all(view, H2.class))
                        .noneMatch(title -> title.getText().contains("Kasba Tadla seulement")));
    }
}
