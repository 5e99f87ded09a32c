package ma.musharaka.budget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Files as finance offices send them: each taken right, or refused with the row and the reason. */
class BudgetFileTests {

    private static final BudgetGuide GUIDE =
            new BudgetGuide(JsonMapper.builder().build());

    private static final String HEAD = "Année;Partie;Recettes ou dépenses;Chapitre;Article;Ligne;Intitulé;Voté\n";
    private static final String BALANCED = HEAD
            + "2026;Fonctionnement;Recettes;40;10;11;Taxe d’habitation;1500,50\n"
            + "2026;Fonctionnement;Dépenses;10;10;11;Rémunération;1000,50\n"
            + "2026;Fonctionnement;Dépenses;30;20;21;Éclairage;500\n";

    private static BudgetFile.Found read(byte[] file) {
        return new BudgetFile(GUIDE, false).read(file);
    }

    private static BudgetFile.Found read(String file) {
        return read(file.getBytes(UTF_8));
    }

    private static BudgetData taken(byte[] file) {
        BudgetFile.Found found = read(file);
        assertThat(found.faults()).isEmpty();
        return found.years().getFirst();
    }

    private static RowFault only(String file) {
        BudgetFile.Found found = read(file);
        assertThat(found.years()).as("nothing is half taken").isEmpty();
        assertThat(found.faults()).hasSize(1);
        return found.faults().getFirst();
    }

    @Test
    void amountsOfTheRowsOwnYearAreTakenAndNotThoseOfTheFirstColumn() {
        String head = "Année;Partie;Recettes ou dépenses;Chapitre;Intitulé;";
        String rows =
                "2026;Fonctionnement;Recettes;40;Taxes;100;200\n2026;Fonctionnement;Dépenses;10;Personnel;100;200\n";
        BudgetData both = taken((head + "Voté 2025;Voté 2026\n" + rows).getBytes(UTF_8));
        assertThat(both.lines().getFirst().voted()).isEqualTo(Money.of("200"));

        BudgetData mixed = taken((head + "Payé 2025;Voté 2026\n" + rows).getBytes(UTF_8));
        assertThat(mixed.lines().getFirst().voted()).isEqualTo(Money.of("200"));
        assertThat(mixed.lines().getFirst().paid())
                .as("what was paid in another year")
                .isNull();

        BudgetData before = taken((head + "Année précédente (2025);Voté\n" + rows).getBytes(UTF_8));
        assertThat(before.lines().getFirst().previous())
                .as("the year before says its own year")
                .isEqualTo(Money.of("100"));

        assertThat(read(head + "Voté 2024;Voté 2025\n" + rows).faults())
                .extracting(RowFault::key)
                .containsOnly("budget.fault.empty");
    }

    @Test
    void aSecondSheetWithTheSameColumnsIsNotLeftOutWithoutAWord() {
        SheetWriter.Page page = new SheetWriter.Page(
                "Fonctionnement",
                BALANCED.lines()
                        .map(row -> List.<Object>of((Object[]) row.split(";")))
                        .toList());
        SheetWriter.Page other = new SheetWriter.Page("Équipement", page.rows());
        assertThat(read(SheetWriter.xlsx(List.of(page), false)).faults()).isEmpty();
        assertThat(read(SheetWriter.xlsx(List.of(page, other), false)).faults())
                .extracting(RowFault::key)
                .containsExactly("budget.fault.sheets");
    }

    @Test
    void aFileInOrderIsTakenByChapterArticleAndLine() {
        BudgetData budget = taken(BALANCED.getBytes(UTF_8));
        assertThat(budget.year()).isEqualTo(2026);
        assertThat(budget.lines()).hasSize(3);
        assertThat(budget.lines().getFirst().code().quoted()).isEqualTo("40.10.11");
        assertThat(budget.lines().getFirst().voted()).isEqualTo(Money.of("1500.50"));
        assertThat(budget.lines().getFirst().title().fr()).isEqualTo("Taxe d’habitation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void arabicFilesAreTakenInEveryLetters(String letters) {
        String file = "السنة;الجزء;النوع;الباب;العنوان بالعربية;المصوت عليه\n"
                + "٢٠٢٦;التسيير;المداخيل;٤٠;الرسوم;١٬٥٠٠٫٥٠\n"
                + "2026;جزء التسيير;مصاريف;10;الأجور;1.500,50\n";
        if (letters.equals("windows-1256"))
            file = file.replaceAll("[٠-٩٬٫]+;٤٠", "2026;40")
                    .replace("٢٠٢٦;", "2026;")
                    .replace("٤٠", "40")
                    .replace("١٬٥٠٠٫٥٠", "1 500,50");
        for (String mark : new String[] {"", letters.startsWith("UTF") ? "\uFEFF" : ""}) {
            BudgetData budget = taken((mark + file).getBytes(Charset.forName(letters)));
            assertThat(budget.lines().getFirst().chapter()).isEqualTo("40");
            assertThat(budget.lines().getFirst().title().ar()).isEqualTo("الرسوم");
            assertThat(budget.lines()).extracting(BudgetData.Line::voted).containsOnly(Money.of("1500.50"));
        }
    }

    @Test
    void severalYearsStandInOneFileInRowsOrInColumns() {
        String rows = BALANCED + BALANCED.substring(HEAD.length()).replace("2026;", "2025;");
        assertThat(read(rows).years()).extracting(BudgetData::year).containsExactly(2025, 2026);
        String columns = "Partie;Nature;Chapitre;Intitulé;Voté 2025;Payé 2025;Voté 2026\n"
                + "1;R;40;Taxes;100;90;200\n1;D;10;Personnel;100;80;200\n";
        BudgetFile.Found found = read(columns);
        assertThat(found.faults()).isEmpty();
        assertThat(found.years()).extracting(BudgetData::year).containsExactly(2025, 2026);
        assertThat(found.years().getFirst().lines().getFirst().paid()).isEqualTo(Money.of("90"));
        assertThat(found.years().getLast().lines().getFirst().voted()).isEqualTo(Money.of("200"));
    }

    @Test
    void headingsInMergedCellsAreUnderstood() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Budget");
            sheet.value(0, 0, "Budget de la commune");
            sheet.range(0, 0, 0, 6).merge();
            String[] above = {"Partie", "Nature", "Codes", null, "Intitulé", "Exercice 2026", null};
            String[] below = {null, null, "Chapitre", "Article", null, "Voté", "Payé"};
            for (int i = 0; i < above.length; i++) {
                if (above[i] != null) sheet.value(1, i, above[i]);
                if (below[i] != null) sheet.value(2, i, below[i]);
                else sheet.range(1, i, 2, i).merge();
            }
            sheet.range(1, 2, 1, 3).merge();
            sheet.range(1, 5, 1, 6).merge();
            Object[][] rows = {{"1", "R", 40, 10, "Taxes", 100.25, 90}, {"1", "D", 10, 10, "Personnel", 100.25, 80}};
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < 7; c++)
                    if (rows[r][c] instanceof Number number) sheet.value(3 + r, c, number);
                    else sheet.value(3 + r, c, (String) rows[r][c]);
        }
        BudgetData budget = taken(out.toByteArray());
        assertThat(budget.year()).isEqualTo(2026);
        assertThat(budget.lines()).hasSize(2);
        assertThat(budget.lines().getFirst().voted()).isEqualTo(Money.of("100.25"));
        assertThat(budget.lines().getFirst().paid()).isEqualTo(Money.of("90"));
    }

    @Test
    void rowsWithoutAmountsNameWhatStandsBelowThem() {
        BudgetData budget = taken((BALANCED + "2026;Fonctionnement;Dépenses;30;;;Affaires techniques;\n"
                        + "2026;Fonctionnement;Dépenses;30;20;;Éclairage public;500,00\n"
                        + ";;;;;;TOTAL GÉNÉRAL;3001\n")
                .getBytes(UTF_8));
        assertThat(budget.names())
                .extracting(
                        BudgetData.Name::chapter,
                        BudgetData.Name::article,
                        name -> name.title().fr())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("30", "", "Affaires techniques"),
                        org.assertj.core.groups.Tuple.tuple("30", "20", "Éclairage public"));
        assertThat(budget.lines()).hasSize(3);
    }

    @Test
    void aSumThatIsNotThatOfItsLinesIsRefusedWithBoth() {
        RowFault fault = only(BALANCED + "2026;Fonctionnement;Dépenses;30;;;Affaires techniques;600\n");
        assertThat(fault.key()).isEqualTo("budget.fault.sum");
        assertThat(fault.row()).isEqualTo(5);
        assertThat(fault.arguments()).containsExactly(Money.of("600"), Money.of("500"));
    }

    @Test
    void aPartThatDoesNotBalanceIsRefusedWithBothSums() {
        RowFault fault = only(BALANCED.replace("1500,50", "1500,60"));
        assertThat(fault.key()).isEqualTo("budget.fault.balance");
        assertThat(fault.row()).isNull();
        assertThat(fault.arguments()).containsExactly(Money.of("1500.60"), Money.of("1500.50"), Money.of("0.10"));
    }

    @Test
    void aCodeThatStandsTwiceIsRefusedWithBothRows() {
        RowFault fault = only(BALANCED + "2026;Fonctionnement;Dépenses;30;20;21;Encore;10\n");
        assertThat(fault.key()).isEqualTo("budget.fault.twice");
        assertThat(fault.row()).isEqualTo(5);
        assertThat(fault.value()).isEqualTo("30.20.21");
        assertThat(fault.arguments()[0]).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026;Autre;Dépenses;10;;;X;5|budget.fault.part",
                "2026;Fonctionnement;Ventes;10;;;X;5|budget.fault.side",
                "26;Fonctionnement;Dépenses;10;;;X;5|budget.fault.year",
                "2026;Fonctionnement;Dépenses;;;;X;5|budget.fault.empty",
                "2026;Fonctionnement;Dépenses;1/0;;;X;5|budget.fault.code",
                "2026;Fonctionnement;Dépenses;10;;;;5|budget.fault.empty",
                "2026;Fonctionnement;Dépenses;10;;;X;cinq|budget.fault.amount",
                "2026;Fonctionnement;Dépenses;10;;;X;=2+3|budget.fault.amount",
                "2026;Fonctionnement;Dépenses;10;;;X;-5|budget.fault.below-zero",
                "2026;Fonctionnement;Dépenses;10;;;X;5,123456|budget.fault.centimes",
                "2026;Fonctionnement;Dépenses;10;;;X;99999999999999|budget.fault.too-large",
                "2026;Fonctionnement;Dépenses;10;;;<b>X</b>;5|input.markup"
            })
    void whatIsWrongInARowIsSaidWithItsNumber(String row, String key) {
        RowFault fault = only(BALANCED + row + "\n");
        assertThat(fault.key()).isEqualTo(key);
        assertThat(fault.row()).isEqualTo(5);
        assertThat(fault.columnKey()).startsWith("budget.column.");
    }

    @Test
    void titlesOfThreeHundredSignsAreTakenAndLongerOnesRefused() {
        String longest = "ن".repeat(300);
        assertThat(taken(BALANCED.replace("Éclairage", longest).getBytes(UTF_8))
                        .lines()
                        .getLast()
                        .title()
                        .fr())
                .isEqualTo(longest);
        assertThat(only(BALANCED.replace("Éclairage", longest + "ن")).key()).isEqualTo("input.too-long");
    }

    @Test
    void whatLooksLikeAFormulaStaysTextAndLeavesSafely() {
        BudgetData budget = taken(BALANCED.replace("Éclairage", "=1+1").getBytes(UTF_8));
        assertThat(budget.lines().getLast().title().fr()).isEqualTo("=1+1");
        byte[] csv = SheetWriter.csv(new SheetWriter.Page("x", List.of(List.of("=1+1"))));
        assertThat(new String(csv, UTF_8)).contains("'=1+1");
    }

    @Test
    void filesThatAreNoBudgetAreRefusedWithTheReason() throws IOException {
        assertThat(only("").key()).isEqualTo("sheet.fault.empty");
        assertThat(only("a;b\n1;2\n").key()).isEqualTo("budget.fault.no-headings");
        assertThat(only(HEAD).key()).isEqualTo("budget.fault.no-lines");
        assertThat(only("%PDF-1.7").key()).isEqualTo("sheet.fault.no-sheet");
        assertThat(read("Année;Partie;Chapitre;Intitulé\n2026;1;10;X\n").faults())
                .extracting(RowFault::key, RowFault::columnKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("budget.fault.no-column", "budget.column.side"),
                        org.assertj.core.groups.Tuple.tuple("budget.fault.no-column", "budget.column.voted"));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[80 << 20]);
        }
        assertThat(read(bomb.toByteArray()).faults().getFirst().key()).isEqualTo("sheet.fault.unpacked");
    }

    @Test
    void aWrongNameOfTheFileDoesNotMatter() {
        byte[] xlsx = SheetWriter.xlsx(
                List.of(new SheetWriter.Page(
                        "Budget",
                        List.of(
                                List.of("Année", "Partie", "Nature", "Chapitre", "Intitulé", "Voté"),
                                List.of(2026, "1", "R", "40", "Taxes", new BigDecimal("12.50")),
                                List.of(2026, "1", "D", "10", "Personnel", new BigDecimal("12.50"))))),
                false);
        assertThat(taken(xlsx).lines()).hasSize(2);
        assertThat(taken(BALANCED.getBytes(StandardCharsets.UTF_8)).lines()).hasSize(3);
    }

    @Test
    void moreSpentThanVotedIsTakenAndSaid() {
        BudgetFile.Found found = read("Année;Partie;Nature;Chapitre;Intitulé;Voté;Payé\n"
                + "2026;1;R;40;Taxes;100;120\n2026;1;D;10;Personnel;100;110\n");
        assertThat(found.faults()).isEmpty();
        assertThat(found.notes())
                .extracting(RowFault::key, RowFault::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("budget.note.paid-more", 3));
    }
}
