package ma.musharaka.budget;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editors say beside the figures what the year is about and how its budget is made. */
@IntegrationTest
class BudgetWordsTests {

    private static final LocalizedText TEXT = LocalizedText.of("نص", "Texte");

    @Autowired
    BudgetWords words;

    @Autowired
    BudgetService budgets;

    @Autowired
    DemoPeople people;

    private int year;
    private BudgetWords.Words before;

    private void edit(Runnable work) {
        CommuneScope.run(BENI_MELLAL, () -> DemoPeople.as(people.editor(), work));
    }

    private void tell(BudgetWords.Words seen, BudgetWords.Words wanted) {
        edit(() -> words.tell(year, seen, wanted, people.editor().personId()));
    }

    private BudgetWords.Words now() {
        BudgetWords.Words[] found = new BudgetWords.Words[1];
        edit(() -> found[0] = words.of(year).orElseThrow());
        return found[0];
    }

    private BudgetData read() {
        return CommuneScope.<BudgetData, RuntimeException>call(
                BENI_MELLAL, () -> budgets.find(year).orElseThrow());
    }

    @BeforeEach
    void remember() {
        edit(() -> year = budgets.years().getFirst());
        before = now();
    }

    @AfterEach
    void restore() {
        tell(now(), before);
    }

    @Test
    void theNoteAndTheStepsAreReadAtOnceEachStepWithItsDay() {
        LocalDate day = LocalDate.of(2025, 10, 7);
        BudgetData.Step vote = new BudgetData.Step(TEXT, LocalizedText.of("التصويت", "Le vote"), TEXT, day);
        List<BudgetData.Step> steps = new ArrayList<>(before.steps());
        steps.addFirst(vote);

        tell(before, new BudgetWords.Words(LocalizedText.of("تنبيه", "Une note"), steps));

        assertThat(read().note()).isEqualTo(LocalizedText.of("تنبيه", "Une note"));
        assertThat(read().steps()).startsWith(vote).hasSize(before.steps().size() + 1);
        tell(now(), new BudgetWords.Words(null, List.of(vote)));
        assertThat(read().note()).isNull();
        assertThat(read().steps()).containsExactly(vote);
    }

    @Test
    void whatAnotherWindowChangedIsNotOverwritten() {
        tell(before, new BudgetWords.Words(TEXT, before.steps()));

        assertThatExceptionOfType(ToldElsewhere.class)
                .isThrownBy(() -> tell(before, new BudgetWords.Words(null, List.of())));
        assertThat(read().note()).isEqualTo(TEXT);
    }

    @Test
    void aStepWithoutATitleOrATimeIsRefusedBesideItsField() {
        LocalizedText none = new LocalizedText(null, null, null);
        BudgetData.Step untold = new BudgetData.Step(none, none, TEXT, null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> tell(before, new BudgetWords.Words(null, List.of(untold))))
                .satisfies(said -> assertThat(said.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactlyInAnyOrder("steps[0].title", "steps[0].when"));
    }

    @Test
    void aCitizenDoesNotWriteThem() {
        SignedIn citizen = CommuneScope.<SignedIn, RuntimeException>call(BENI_MELLAL, people::citizen);
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> CommuneScope.run(
                        BENI_MELLAL,
                        () -> DemoPeople.as(citizen, () -> words.tell(year, before, before, citizen.personId()))));
    }
}
