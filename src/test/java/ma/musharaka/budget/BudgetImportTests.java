package ma.musharaka.budget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Texts;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From an editor's file to what people read, on a real database. */
@IntegrationTest
class BudgetImportTests {

    private static final String HEAD = "Année;Partie;Nature;Chapitre;Article;Ligne;Intitulé;Voté\n";

    @Autowired
    private TestClock clock;

    @Autowired
    private BudgetImports imports;

    @Autowired
    private BudgetTemplates templates;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private DueBudgets due;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Web web;

    private interface Deed {
        void by(UUID editor);
    }

    private void editing(String commune, Deed deed) {
        CommuneScope.run(commune, () -> {
            SignedIn editor = people.editor();
            DemoPeople.as(editor, () -> deed.by(editor.personId()));
        });
    }

    private static byte[] file(int year, String amount) {
        return (HEAD + year + ";1;R;40;10;11;Taxes " + UUID.randomUUID() + ";" + amount + "\n" + year
                        + ";1;D;10;10;11;Personnel;" + amount + "\n")
                .getBytes(UTF_8);
    }

    private UUID hand(byte[] file, UUID editor) {
        BudgetImports.Handed handed = imports.hand("budget.csv", file, editor);
        assertThat(handed.faults()).isEmpty();
        UUID draft = handed.draft();
        assertThat(draft).isNotNull();
        return draft;
    }

    private BudgetDraft find(UUID draft) {
        return imports.find(draft).orElseThrow();
    }

    @Test
    void aDraftIsSeenByEditorsOnlyUntilItIsPublishedAndThenByEverybody() {
        AtomicReference<UUID> draft = new AtomicReference<>();
        editing(DEMNATE, editor -> {
            draft.set(hand(file(2031, "1500,00"), editor));
            assertThat(budgets.find(2031)).isEmpty();
            assertThat(budgets.years()).doesNotContain(2031);
        });
        assertThat(web.get("demnate", "/api/v1/budget-lines?year=2031").body()).contains("\"total\":0");
        editing(DEMNATE, editor -> {
            BudgetDraft seen = find(draft.get());
            assertThat(seen.years()).singleElement().satisfies(year -> {
                assertThat(year.lines()).isEqualTo(2);
                assertThat(year.standing()).isNull();
            });
            imports.publish(draft.get(), seen.seen(), editor);
            imports.publish(draft.get(), seen.seen(), editor);
            assertThat(budgets.find(2031).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("1500"));
            assertThat(budgets.editions(2031)).hasSize(1);
        });
        assertThat(web.get("demnate", "/api/v1/budget-lines?year=2031").body())
                .contains("\"total\":2", "1500.00", "\"paragraph\":\"11\"");
    }

    @Test
    void aSecondVersionSaysWhatItChangesAndTheFirstStays() {
        editing(DEMNATE, editor -> {
            UUID first = hand(file(2032, "100"), editor);
            imports.publish(first, find(first).seen(), editor);
            UUID second = hand(file(2032, "120"), editor);
            BudgetDraft.Year year = find(second).years().getFirst();
            assertThat(year.standing()).isNotNull();
            assertThat(year.changes())
                    .extracting(BudgetDraft.Changed::before, BudgetDraft.Changed::after)
                    .containsOnly(org.assertj.core.groups.Tuple.tuple(Money.of("100"), Money.of("120")));
            imports.publish(second, find(second).seen(), editor);

            assertThat(budgets.find(2032).orElseThrow().total(BudgetSide.EXPENDITURE))
                    .isEqualTo(Money.of("120"));
            assertThat(budgets.editions(2032))
                    .extracting(BudgetService.Edition::number)
                    .containsExactly(2, 1);
            assertThat(count("select count(*) from budget_line l join budget_year y on y.id = l.budget_id"
                            + " where y.year = 2032 and y.commune = '" + DEMNATE + "'"))
                    .isEqualTo(4);
        });
    }

    @Test
    void whoPublishesAfterAnotherDidIsToldAndLosesNothing() {
        editing(DEMNATE, editor -> {
            UUID mine = hand(file(2033, "100"), editor);
            UUID theirs = hand(file(2033, "200"), editor);
            Map<Integer, Integer> seen = find(mine).seen();
            imports.publish(theirs, find(theirs).seen(), editor);

            assertThatThrownBy(() -> imports.publish(mine, seen, editor)).isInstanceOf(PublishedElsewhere.class);
            assertThat(budgets.find(2033).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("200"));
            assertThat(find(mine).state()).isEqualTo(ImportState.DRAFT);

            imports.publish(mine, find(mine).seen(), editor);
            assertThat(budgets.find(2033).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("100"));
        });
    }

    @Test
    void ofTwoWhoPublishInOneMomentOneIsTold() {
        AtomicReference<List<UUID>> drafts = new AtomicReference<>(List.of());
        editing(
                DEMNATE,
                editor -> drafts.set(List.of(hand(file(2034, "100"), editor), hand(file(2034, "200"), editor))));
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.run(2, number -> {
            editing(DEMNATE, editor -> imports.publish(drafts.get().get(number), Map.of(2034, 0), editor));
            return true;
        });
        assertThat(outcomes).filteredOn(outcome -> outcome.thrown() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.thrown() != null)
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isInstanceOf(PublishedElsewhere.class));
    }

    @Test
    void theSameFileHandedInTwiceAtOnceIsOneDraft() {
        byte[] file = file(2035, "100");
        List<AtOnce.Outcome<UUID>> outcomes = AtOnce.run(4, number -> {
            AtomicReference<UUID> draft = new AtomicReference<>();
            editing(DEMNATE, editor -> draft.set(hand(file, editor)));
            return draft.get();
        });
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(outcomes.stream().map(AtOnce.Outcome::result).distinct()).hasSize(1);
    }

    @Test
    void aFileWithAFaultLeavesNothingBehind() {
        editing(DEMNATE, editor -> {
            long before = count("select count(*) from budget_line");
            long files = count("select count(*) from budget_import");
            BudgetImports.Handed handed = imports.hand(
                    "bad.csv", (HEAD + "2036;1;R;40;;;Taxes;100\n2036;1;D;10;;;Personnel;x\n").getBytes(UTF_8), editor);
            assertThat(handed.draft()).isNull();
            assertThat(handed.faults()).hasSize(1);
            assertThat(count("select count(*) from budget_line")).isEqualTo(before);
            assertThat(count("select count(*) from budget_import")).isEqualTo(files);
        });
    }

    @Test
    void itBecomesPublicByTheClockUnlessAnotherCameBetween() {
        editing(DEMNATE, editor -> {
            UUID draft = hand(file(2037, "100"), editor);
            UUID late = hand(file(2037, "300"), editor);
            assertThatThrownBy(() -> imports.schedule(
                            draft,
                            Instant.now(clock).minusSeconds(5),
                            find(draft).seen(),
                            editor))
                    .isInstanceOf(InvalidInput.class);
            for (UUID each : List.of(draft, late))
                imports.schedule(
                        each,
                        Instant.now(clock).plus(Duration.ofHours(1)),
                        find(each).seen(),
                        editor);
            due.publish();
            assertThat(budgets.find(2037)).isEmpty();

            itIsTime(draft);
            due.publish();
            assertThat(budgets.find(2037).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("100"));
            assertThat(find(draft).state()).isEqualTo(ImportState.PUBLISHED);

            itIsTime(late);
            due.publish();
            assertThat(budgets.find(2037).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("100"));
            assertThat(find(late).held()).isTrue();
            assertThat(find(late).state()).isEqualTo(ImportState.DRAFT);
        });
    }

    private void itIsTime(UUID draft) {
        rows.sql("update budget_import set publish_at = ? where id = ?")
                .params(Instant.now(clock).minusSeconds(1), draft)
                .update();
    }

    @Test
    void anotherCommunesEditorSeesAndPublishesNothing() {
        AtomicReference<UUID> draft = new AtomicReference<>();
        editing(DEMNATE, editor -> draft.set(hand(file(2038, "100"), editor)));
        editing(BENI_MELLAL, editor -> {
            assertThat(imports.find(draft.get())).isEmpty();
            assertThatThrownBy(() -> imports.publish(draft.get(), Map.of(), editor))
                    .isInstanceOf(java.util.NoSuchElementException.class);
            assertThat(budgets.find(2038)).isEmpty();
        });
        CommuneScope.run(DEMNATE, () -> {
            assertThat(budgets.find(2038)).isEmpty();
            DemoPeople.as(
                    people.citizen(),
                    () -> assertThatThrownBy(() -> imports.list(0)).isInstanceOf(AccessDeniedException.class));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTemplateIsUnderstoodInItsOwnLanguageAndWhatWasPublishedComesBackWhole(Language language) {
        editing(BENI_MELLAL, editor -> {
            for (byte[] empty :
                    List.of(templates.emptyCsv(texts.in(language)), templates.emptyXlsx(texts.in(language))))
                assertThat(imports.hand("empty", empty, editor).faults())
                        .extracting(RowFault::key)
                        .containsExactly("budget.fault.no-lines");
            BudgetImports.Handed handed = imports.hand("again.xlsx", templates.published(texts.in(language)), editor);
            assertThat(handed.faults()).isEmpty();
            UUID draft = handed.draft();
            assertThat(draft).isNotNull();
            assertThat(find(draft).years())
                    .allSatisfy(year ->
                            assertThat(year.changes()).as("%s", year.year()).isEmpty());
            imports.discard(draft);
        });
    }

    @Test
    void fiveThousandLinesAreADraftWithinTenSeconds() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0; i < 2_500; i++)
            for (String side : List.of("R", "D"))
                file.append("2039;1;")
                        .append(side)
                        .append(';')
                        .append(10 + i % 6 * 10)
                        .append(';')
                        .append(i / 60 + 10)
                        .append(';')
                        .append(i)
                        .append(";Ligne ")
                        .append(i)
                        .append(" · سطر;1 234,50\n");
        editing(DEMNATE, editor -> {
            long begun = System.nanoTime();
            UUID draft = hand(file.toString().getBytes(UTF_8), editor);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            long looked = System.nanoTime();
            BudgetDraft seen = find(draft);
            Duration preview = Duration.ofNanos(System.nanoTime() - looked);
            long pressed = System.nanoTime();
            imports.publish(draft, seen.seen(), editor);
            Duration published = Duration.ofNanos(System.nanoTime() - pressed);
            org.slf4j.LoggerFactory.getLogger(getClass())
                    .info("5000 lines: draft {}, preview {}, publication {}", took, preview, published);
            assertThat(took).isLessThan(Duration.ofSeconds(10));
            assertThat(budgets.find(2039).orElseThrow().total(BudgetSide.REVENUE))
                    .isEqualTo(Money.of("3086250.00"));
        });
    }

    private long count(String sql) {
        return rows.sql(sql).query(Long.class).single();
    }
}
