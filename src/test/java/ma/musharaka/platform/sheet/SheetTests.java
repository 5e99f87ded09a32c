package ma.musharaka.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    @TempDir
    private Path folder;

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static List<List<String>> texts(byte[] file) {
        return Sheet.read(file).rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static String faultOf(byte[] file) {
        try {
            Sheet.read(file);
            return "";
        } catch (InvalidInput invalid) {
            return invalid.violations().getFirst().key();
        }
    }

    private static byte[] marked(int first, int second, byte[] content) {
        byte[] marked = new byte[content.length + 2];
        marked[0] = (byte) first;
        marked[1] = (byte) second;
        System.arraycopy(content, 0, marked, 2, content.length);
        return marked;
    }

    @Test
    void arabicIsReadInEveryLettersThatOfficesUse() {
        String text = "الباب;العنوان\n10;الإدارة العامة\n";
        List<List<String>> expected = List.of(List.of("الباب", "العنوان"), List.of("10", "الإدارة العامة"));
        assertThat(texts(text.getBytes(UTF_8))).isEqualTo(expected);
        assertThat(texts(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(texts(text.getBytes(UTF_16LE))).isEqualTo(expected);
        assertThat(texts(text.getBytes(UTF_16BE))).isEqualTo(expected);
        assertThat(texts(marked(0xFF, 0xFE, text.getBytes(UTF_16LE)))).isEqualTo(expected);
        assertThat(texts(marked(0xFE, 0xFF, text.getBytes(UTF_16BE)))).isEqualTo(expected);
        assertThat(texts(text.getBytes(ARABIC))).isEqualTo(expected);
    }

    @Test
    void frenchIsReadInTheLettersOfWindows() {
        String text = "Chapitre;Intitulé\n10;ÉQUIPEMENT – À PRÉVOIR, dépenses d’œuvres\n";
        List<List<String>> expected =
                List.of(List.of("Chapitre", "Intitulé"), List.of("10", "ÉQUIPEMENT – À PRÉVOIR, dépenses d’œuvres"));
        assertThat(texts(text.getBytes(LATIN))).isEqualTo(expected);
        assertThat(texts(text.getBytes(UTF_8))).isEqualTo(expected);
    }

    @Test
    void arabicAndFrenchInOneFileOfWindowsAreReadAsArabic() {
        String text = "الباب;العنوان;Intitulé\n10;الصحة;Santé\n";
        assertThat(texts(text.getBytes(ARABIC)).getLast()).containsExactly("10", "الصحة", "Santé");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void cellsArePartedByAnyOfThreeSigns(String separator) {
        String text = String.join("\r\n", "a;b;c", "1;\"x;y\"\"z\";3", "4;5;6").replace(";", separator);
        assertThat(texts(text.getBytes(UTF_8)))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1", "x" + separator + "y\"z", "3"), List.of("4", "5", "6"));
    }

    @Test
    void commasOfDecimalsPartNoCells() {
        assertThat(texts("code;voté;payé\n10;1000,50;2000,00\n20;3000,25;1,00\n".getBytes(UTF_8)))
                .contains(List.of("20", "3000,25", "1,00"));
    }

    @Test
    void rowsKeepTheNumbersThatTheSpreadsheetShows() {
        Sheet sheet = Sheet.read("sep=;\na;b\n\n;\n\"two\nlines\";1\nx;2\n".getBytes(UTF_8));
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 4, 5);
        assertThat(sheet.rows().get(1).cell(0).text()).isEqualTo("two\nlines");
        assertThat(sheet.rows().get(1).cell(7).isEmpty()).isTrue();
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithTheReason() throws IOException {
        assertThat(faultOf(new byte[0])).isEqualTo("sheet.fault.empty");
        assertThat(faultOf("\n;;\n \n".getBytes(UTF_8))).isEqualTo("sheet.fault.empty");
        assertThat(faultOf("%PDF-1.7 ...".getBytes(UTF_8))).isEqualTo("sheet.fault.no-sheet");
        assertThat(faultOf("<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8)))
                .isEqualTo("sheet.fault.no-sheet");
        assertThat(faultOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("sheet.fault.old-excel");
        assertThat(faultOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("sheet.fault.no-sheet");
        assertThat(faultOf("PK\3\4 and nothing else".getBytes(UTF_8))).isEqualTo("sheet.fault.unreadable");
        assertThat(faultOf(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8))))
                .isEqualTo("sheet.fault.no-sheet");
        assertThat(faultOf("a;b\n1;\"open\n2;3\n".getBytes(UTF_8))).isEqualTo("sheet.fault.quote");
        assertThat(faultOf(new byte[Sheet.LARGEST + 1])).isEqualTo("sheet.fault.too-big");
        assertThat(faultOf("a;b\n".repeat(Sheet.MOST_ROWS + 1).getBytes(UTF_8))).isEqualTo("sheet.fault.too-many-rows");
        assertThat(faultOf((";".repeat(Sheet.MOST_COLUMNS) + "a\n").getBytes(UTF_8)))
                .isEqualTo("sheet.fault.too-many-columns");
        assertThat(faultOf(("a;" + "x".repeat(40_000) + "\n").getBytes(UTF_8))).isEqualTo("sheet.fault.cell-too-long");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void aFileThatUnpacksToMuchMoreIsNotUnpacked() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[80 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(faultOf(bomb)).isEqualTo("sheet.fault.unpacked");
    }

    private interface Fill {
        void in(Worksheet sheet);
    }

    private static byte[] xlsx(Fill fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.in(workbook.newWorksheet("Budget"));
            workbook.newWorksheet("Notes").value(0, 0, "not read");
        }
        return out.toByteArray();
    }

    @Test
    void numbersAndDaysOfXlsxAreWhatTheyAreThere() throws IOException {
        Sheet sheet = Sheet.read(xlsx(made -> {
            made.value(0, 0, 10);
            made.value(0, 1, 1234.567);
            made.value(0, 2, 0.1 + 0.2);
            made.value(0, 3, LocalDate.of(2026, 1, 31));
            made.style(0, 3).format("dd/mm/yyyy").set();
            made.value(0, 4, "=1+1");
            made.value(2, 0, "  الصحة ");
        }));
        Sheet.Row row = sheet.rows().getFirst();
        assertThat(row.cell(0).text()).isEqualTo("10");
        // three decimals of a number are no thousands, as they would be in a text
        assertThat(row.cell(1).decimal()).hasValue(new BigDecimal("1234.567"));
        assertThat(row.cell(2).decimal()).hasValue(new BigDecimal("0.3"));
        assertThat(row.cell(3).date()).hasValue(LocalDate.of(2026, 1, 31));
        assertThat(row.cell(4).text()).isEqualTo("=1+1");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 3);
        assertThat(sheet.rows().getLast().cell(0).text()).isEqualTo("الصحة");
    }

    @Test
    void codesKeepTheZerosThatAreShownAndPercentagesAreWhatIsRead() throws IOException {
        Sheet.Row row = Sheet.read(xlsx(made -> {
                    made.value(0, 0, 110);
                    made.style(0, 0).format("0000").set();
                    made.value(0, 1, 0.3);
                    made.style(0, 1).format("0%").set();
                    made.value(0, 2, 1500.5);
                    made.style(0, 2).format("_-* #,##0.00\\ _D_H_-").set();
                }))
                .rows()
                .getFirst();
        assertThat(row.cell(0).text()).isEqualTo("0110");
        assertThat(row.cell(1).decimal())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("30"));
        assertThat(row.cell(2).decimal())
                .as("an amount, though its format has the letters of dirhams")
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("1500.5"));
    }

    @Test
    void resultsOfFormulasAreTakenAsTheyStandAndNoneAndErrorsAreRefusedWithTheirRow() throws IOException {
        byte[] file = xlsx(made -> {
            made.value(0, 0, "Code");
            made.formula(2, 0, "A1");
        });
        assertThat(faultOf(file)).isEqualTo("sheet.fault.formula-without-result");
        assertThat(faultOf(withResult(file, "e", "#N/A"))).isEqualTo("sheet.fault.formula-error");
        assertThat(resultOf(withResult(file, "str", "0110")).text()).isEqualTo("0110");
        assertThat(resultOf(withResult(file, "str", "10.10.11")).text()).isEqualTo("10.10.11");
        assertThat(resultOf(withResult(file, "n", "1500.5")).decimal())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("1500.5"));
    }

    private static Cell resultOf(byte[] file) {
        return Sheet.read(file).rows().getLast().cell(0);
    }

    /** The file as a spreadsheet saves it, with what the formula gave. */
    private byte[] withResult(byte[] file, String type, String result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path kept = Files.write(folder.resolve("file.xlsx"), file);
        try (ZipFile in = new ZipFile(kept.toFile());
                ZipOutputStream made = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String part = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                made.putNextEntry(new ZipEntry(entry.getName()));
                made.write(part.replaceFirst(
                                "<c r=\"A3\"([^>]*)><f>A1</f>(<v>[^<]*</v>)?",
                                "<c r=\"A3\" t=\"" + type + "\"><f>A1</f><v>" + result + "</v>")
                        .getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatNobodyCanMeanIsRefusedBeforeItsDigitsAreWritten() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cell.of(new BigDecimal("1E100000000")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cell.of(new BigDecimal("1E-100000000")));
    }

    @Test
    void aLetterThatIsCutInTwoIsRefusedWithItsRowAndDoesNotMakeNonsenseOfTheOthers() {
        byte[] file = "Chapitre;Intitulé\n10;Éclairage\n20;Travaux d¤\n".getBytes(UTF_8);
        String before = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] cut = before.replace("\u00C2\u00A4", "\u00C3").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Sheet.read(cut))
                .satisfies(said -> {
                    assertThat(said.violations().getFirst().key()).isEqualTo("sheet.fault.broken-letter");
                    assertThat(said.violations().getFirst().arguments()).containsExactly(3L);
                });
    }

    @Test
    void whatIsWrongInASheetThatIsNotReadIsNoFault() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Budget").value(0, 0, "a");
            Worksheet sums = workbook.newWorksheet("Calculs");
            sums.value(0, 0, "Chapitre");
            sums.formula(1, 0, "A1");
        }
        Sheet sheet = Sheet.read(out.toByteArray());
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.further().getFirst().rows().getFirst().cell(0).text()).isEqualTo("Chapitre");
    }

    @Test
    void theFirstRowsOfFurtherSheetsAreThereToBeLookedAt() throws IOException {
        assertThat(Sheet.read(xlsx(made -> made.value(0, 0, "a"))).further())
                .singleElement()
                .satisfies(notes ->
                        assertThat(notes.rows().getFirst().cell(0).text()).isEqualTo("not read"));
    }

    private static final Map<String, Set<String>> NAMES = Map.of(
            "chapter", Set.of("chapitre", "الباب"),
            "title", Set.of("intitulé fr", "intitulé"),
            "voted", Set.of("voté", "المصوت عليه"));

    @Test
    void mergedHeadingsSayWhatEveryColumnBelowThemIs() throws IOException {
        Sheet sheet = Sheet.read(xlsx(made -> {
            made.value(0, 0, "Commune de Béni Mellal");
            made.range(0, 0, 0, 4).merge();
            made.value(2, 0, "CHAPITRE");
            made.range(2, 0, 3, 0).merge();
            made.value(2, 1, "Intitulé");
            made.value(3, 1, "FR");
            made.value(2, 2, "Exercice 2024");
            made.range(2, 2, 2, 3).merge();
            made.value(3, 2, "Voté (DH)");
            made.value(3, 3, "Payé");
            made.value(2, 4, "2025");
            made.value(3, 4, "Vote");
            made.value(4, 0, 10);
            made.value(4, 1, "Administration");
            made.range(4, 2, 5, 2).merge();
            made.value(4, 2, 500);
            made.value(5, 0, 20);
        }));
        Headings headings = Headings.find(sheet, NAMES).orElseThrow();
        assertThat(headings.row()).isEqualTo(4);
        assertThat(headings.column("chapter").orElseThrow().index()).isZero();
        assertThat(headings.column("title").orElseThrow().index()).isEqualTo(1);
        assertThat(headings.columns("voted"))
                .extracting(Headings.Column::index, Headings.Column::year)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 2024), org.assertj.core.groups.Tuple.tuple(4, 2025));
        List<Sheet.Row> below = headings.rowsBelow(sheet);
        assertThat(below.getFirst().cell(2).spread()).isFalse();
        assertThat(below.getLast().cell(2).spread()).isTrue();
    }

    @Test
    void headingsOfTwoRowsAreReadWhereNoCellsCanBeMerged() {
        Sheet sheet = Sheet.read("الباب;Intitulé;2024;;2025\n;FR;Voté;Payé;Voté\n10;A;1;2;3\n".getBytes(UTF_8));
        Headings headings = Headings.find(sheet, NAMES).orElseThrow();
        assertThat(headings.column("chapter").orElseThrow().index()).isZero();
        assertThat(headings.columns("voted")).extracting(Headings.Column::year).containsExactly(2024, 2025);
        assertThat(headings.rowsBelow(sheet)).hasSize(1);
    }

    @Test
    void aSheetThatNamesNoColumnsHasNoHeadings() {
        assertThat(Headings.find(Sheet.read("1;2\n3;4\n".getBytes(UTF_8)), NAMES))
                .isEmpty();
    }

    /** Whatever texts and amounts a room writes, it reads the same again from either kind of file. */
    @RepeatedTest(30)
    void whatWasWrittenIsReadAgain(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String signs = "=+-@'\";,\n ab٣ةé0.,&<";
        List<List<Object>> rows = new java.util.ArrayList<>();
        rows.add(List.of("Code", "Texte", "Montant"));
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder("x");
            if (random.nextBoolean()) text.setLength(0);
            for (int length = random.nextInt(9); length > 0; length--)
                text.append(signs.charAt(random.nextInt(signs.length())));
            rows.add(List.of(String.valueOf(i), text.toString().strip(), Money.of(random.nextInt(1_000_000) + ".25")));
        }
        SheetWriter.Page page = new SheetWriter.Page("Page", rows);
        for (byte[] file : Arrays.asList(SheetWriter.csv(page), SheetWriter.xlsx(List.of(page), true))) {
            List<Sheet.Row> read = Sheet.read(file).rows();
            for (int i = 1; i < rows.size(); i++) {
                assertThat(read.get(i).cell(1).text())
                        .isEqualTo(SafeText.bare((String) rows.get(i).get(1)));
                assertThat(read.get(i).cell(2).decimal())
                        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("" + amount));
                assertThat(new Money(read.get(i).cell(2).decimal().orElseThrow()))
                        .isEqualTo(rows.get(i).get(2));
            }
        }
    }

    @Test
    void noTextOfACsvBeginsAFormula() {
        byte[] csv = SheetWriter.csv(new SheetWriter.Page("Page", List.of(List.of("=1+1", "@x", "-5"))));
        assertThat(new String(csv, UTF_8)).isEqualTo("\uFEFF'=1+1;'@x;-5\r\n");
        assertThat(texts(csv)).containsExactly(List.of("=1+1", "@x", "-5"));
    }

    @Test
    void aBrokenXlsxIsRefusedAndNeverThrowsAnythingElse() throws IOException {
        byte[] whole = xlsx(made -> made.value(0, 0, "a"));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--)
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            try {
                Sheet.read(broken);
            } catch (InvalidInput said) {
                assertThat(said.violations()).hasSize(1);
            }
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Sheet.read(Arrays.copyOf(whole, 200)));
    }
}
