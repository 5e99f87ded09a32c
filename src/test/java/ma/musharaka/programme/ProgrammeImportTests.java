package ma.musharaka.programme;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.sheet.Sheet;
import ma.musharaka.platform.sheet.SheetWriter;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole programme goes into a spreadsheet and comes back; what cannot be taken is said row by row. */
@IntegrationTest
class ProgrammeImportTests {

    private static final int MANY = 120;

    @Autowired
    ProgrammeImport imports;

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    Texts texts;

    @Autowired
    DemoPeople people;

    private <T> T edit(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(KASBA_TADLA, () -> {
            Object[] result = new Object[1];
            DemoPeople.as(people.editor(), () -> result[0] = work.get());
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    private UUID editor() {
        return CommuneScope.call(KASBA_TADLA, () -> people.editor().personId());
    }

    @Test
    void everyProgrammeComesBackAsItWas() {
        for (int seed = 0; seed < MANY; seed++) {
            WholeProgramme whole = new Some(seed).programme();
            Translator language = texts.in(Language.values()[seed % Language.values().length]);
            SheetWriter.Page page = ProgrammeImport.page(whole, language);
            assertThat(back(SheetWriter.csv(page))).as("CSV of %s", seed).isEqualTo(whole);
            assertThat(back(SheetWriter.xlsx(List.of(page), seed % 2 == 0)))
                    .as("XLSX of %s", seed)
                    .isEqualTo(whole);
        }
    }

    private @Nullable WholeProgramme back(byte[] file) {
        TableReader.Read read = TableReader.read(Sheet.read(file), texts);
        assertThat(read.faults()).isEmpty();
        return read.whole();
    }

    @Test
    void theTenProjectsOfBeniMellalAddUpToMoreThanWasDeclared() {
        ProgrammeData programme = CommuneScope.<ProgrammeData, RuntimeException>call(
                BENI_MELLAL, () -> programmes.current().orElseThrow());

        assertThat(programme.projects()).hasSize(10);
        assertThat(programme.axes())
                .extracting(ProgrammeData.Axis::total)
                .containsExactly(
                        Money.of("160000.00"), Money.of("130000.00"), Money.of("30000.00"), Money.of("40000.00"));
        assertThat(programme.head().declaredTotal()).isEqualTo(Money.of("330000.00"));
        assertThat(programme.computedTotal()).isEqualTo(Money.of("360000.00"));
        assertThat(programme.difference()).contains(Money.of("30000.00"));
        assertThat(programme.head().differenceNote()).isNotNull();
        assertThat(programme.projects())
                .allSatisfy(each -> assertThat(each.content().activities()).isNotEmpty())
                .allSatisfy(each -> assertThat(
                                each.content().start() != null || each.content().startRule() != null)
                        .isTrue());
        assertThat(programme.head().state(LocalDate.of(2023, 10, 5))).isEqualTo(ProgrammeState.APPROVED);
        assertThat(programme.head().state(LocalDate.of(2023, 10, 4))).isEqualTo(ProgrammeState.DRAFT);
    }

    @Test
    void whatIsBroughtInIsADraftUntilItIsPublished() {
        UUID id = edit(() -> imports.take(imports.preview(file("brought", "Un projet")), editor()));

        assertThat(edit(() -> desk.find(id)).orElseThrow().projects()).hasSize(2);
        assertThat(edit(() -> programmes.find("brought"))).isEmpty();
        edit(() -> desk.publishProjects(id, editor()));
        edit(() -> desk.publish(id, desk.find(id).orElseThrow().head(), 1, editor()));
        assertThat(edit(() -> programmes.find("brought")).orElseThrow().projects())
                .hasSize(2);
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOneWhatItSaysOtherwise() {
        edit(() -> imports.take(imports.preview(file("again", "Un projet")), editor()));

        ProgrammeImport.Preview same = edit(() -> imports.preview(file("again", "Un projet")));
        assertThat(same.canBeImported()).isFalse();
        assertThat(same.count(ProgrammeImport.Fate.SAME)).isEqualTo(2);
        ProgrammeImport.Preview other = edit(() -> imports.preview(file("again", "Un autre titre")));
        assertThat(other.count(ProgrammeImport.Fate.CHANGED)).isEqualTo(1);
        UUID id = edit(() -> imports.take(other, editor()));
        assertThat(edit(() -> desk.find(id))
                        .orElseThrow()
                        .projects()
                        .getFirst()
                        .title()
                        .fr())
                .isEqualTo("Un autre titre");
    }

    @Test
    void whatSomebodySavedSinceThePreviewIsNotWrittenOver() {
        UUID id = edit(() -> imports.take(imports.preview(file("meanwhile", "Un projet")), editor()));
        ProgrammeImport.Preview preview = edit(() -> imports.preview(file("meanwhile", "Du fichier")));
        UUID project =
                edit(() -> desk.find(id)).orElseThrow().projects().getFirst().id();
        ProjectContent theirs =
                edit(() -> desk.findProject(project)).orElseThrow().content();
        edit(() -> desk.saveProject(project, theirs, 1, editor()));

        assertThatExceptionOfType(SavedElsewhere.class).isThrownBy(() -> edit(() -> imports.take(preview, editor())));
        assertThat(edit(() -> desk.findProject(project)).orElseThrow().content())
                .isEqualTo(theirs);
    }

    @Test
    void everyFaultIsSaidWithItsRowAndNothingIsTaken() {
        String file = "row;code;axis;number;title-fr;start;end;cost;state\n"
                + "programme;faulty;;;Essai;2026;2027;;openness\n"
                + "axis;A;;;Axe;;;;\n"
                + "project;one;A;1;Un;;;douze;\n"
                + "activity;;;;;;;;\n"
                + "project;two;Z;2;Deux;2026-13-01;;10;\n"
                + "project;one;A;3;Trois;2026-02-01;2026-01-01;10;finished\n"
                + "chose;;;;;;;;\n";
        ProgrammeImport.Preview preview = edit(() -> imports.preview(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.canBeImported()).isFalse();
        assertThat(preview.faults())
                .extracting(fault -> fault.row() + " " + fault.key())
                .contains(
                        "4 programme.import.no-amount",
                        "5 input.text-needed",
                        "6 programme.import.no-date",
                        "6 programme.import.axis-unknown",
                        "7 programme.import.no-choice",
                        "7 input.end-first",
                        "8 programme.import.row-unknown");
        assertThat(edit(() -> desk.list())).noneMatch(each -> each.head().slug().equals("faulty"));
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedWithAReason() {
        assertThat(edit(() -> imports.preview("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                        .faults())
                .extracting(RowFault::key)
                .containsExactly("sheet.fault.no-sheet");
        assertThat(edit(() -> imports.preview("a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII)))
                        .faults())
                .extracting(RowFault::key)
                .containsExactly("programme.import.no-headings");
    }

    @Test
    void anotherCommuneHasNoneOfIt() {
        edit(() -> imports.take(imports.preview(file("own", "Un projet")), editor()));
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(
                        people.editor(),
                        () -> assertThat(desk.list())
                                .noneMatch(each -> each.head().slug().equals("own"))));
    }

    private byte[] file(String slug, String title) {
        WholeProgramme whole = new WholeProgramme(
                ProgrammeFixtures.head(slug, "A", "B"),
                List.of(
                        ProgrammeFixtures.project("A", 1, slug + "-one", title),
                        ProgrammeFixtures.project("B", 2, slug + "-two", "Deuxième")));
        return SheetWriter.xlsx(List.of(ProgrammeImport.page(whole, texts.in(Language.AR))), true);
    }

    /** Some programme, always the same for a number. */
    private static final class Some {

        private static final String SIGNS = "aé ç'’\"،؛ مشروع ⴰⵙⵏ;,=-+@0123/\u00A0%x\n";

        private final Random random;

        private Some(int seed) {
            random = new Random(seed);
        }

        private WholeProgramme programme() {
            List<String> axes = list(3, i -> "A" + i);
            if (axes.isEmpty()) axes = List.of("A0");
            ProgrammeHead head = ProgrammeCheck.draft(new ProgrammeHead(
                    ProgrammeKind.values()[random.nextInt(3)],
                    "some-" + random.nextInt(99),
                    text(true, false),
                    text(false, true),
                    2020 + random.nextInt(5),
                    2026 + random.nextInt(5),
                    money(),
                    maybe(() -> text(true, true)),
                    list(3, i -> text(true, false)),
                    axes.stream()
                            .map(code -> new ProgrammeHead.Axis(
                                    code, text(true, false), money(), maybe(() -> text(true, true))))
                            .toList(),
                    list(4, i -> {
                        LocalDate day = day();
                        return new ProgrammeHead.Step(
                                day,
                                maybe(() -> day.plusDays(random.nextInt(40))),
                                maybe(() -> ProgrammeState.values()[random.nextInt(5)]),
                                text(true, false),
                                text(false, true),
                                maybe(() -> "/meetings/m-" + random.nextInt(9)));
                    }),
                    random.nextBoolean()));
            List<String> codes = axes;
            return new WholeProgramme(
                    head, list(6, i -> ProjectCheck.draft(project(codes.get(random.nextInt(codes.size())), i))));
        }

        private ProjectContent project(String axis, int i) {
            LocalDate start = maybe(this::day);
            return new ProjectContent(
                    axis,
                    i + 1,
                    "some-project-" + i,
                    text(true, false),
                    text(false, true),
                    list(4, a -> ProjectContent.Activity.of(text(true, false), money())),
                    list(
                            3,
                            a -> new ProjectContent.Milestone(
                                    text(true, false), maybe(this::day), random.nextInt(101), maybe(this::day))),
                    start,
                    maybe(() -> text(true, false)),
                    maybe(() -> (start == null ? day() : start).plusDays(random.nextInt(900))),
                    maybe(() -> text(true, false)),
                    Optional.ofNullable(money()).orElse(Money.ZERO),
                    maybe(() -> text(true, false)),
                    money(),
                    money(),
                    list(2, a -> ProjectContent.Funding.of(text(true, false), money())),
                    list(3, a -> text(true, false)),
                    maybe(() -> text(true, false)),
                    maybe(() -> new Place(
                            (random.nextInt(180_000_000) - 90_000_000) / 1e6,
                            (random.nextInt(360_000_000) - 180_000_000) / 1e6,
                            text(true, false))),
                    list(2, a -> "other-" + a),
                    maybe(() -> text(true, true)),
                    random.nextBoolean() ? Set.of() : Set.of(Relevance.values()[random.nextInt(4)]),
                    maybe(() -> Completion.values()[random.nextInt(4)]),
                    maybe(() -> random.nextInt(101)));
        }

        private <T> List<T> list(int most, IntFunction<T> make) {
            List<T> list = new ArrayList<>();
            IntStream.range(0, random.nextInt(most + 1)).forEach(i -> list.add(make.apply(i)));
            return list;
        }

        private <T> @Nullable T maybe(Supplier<T> make) {
            return random.nextBoolean() ? make.get() : null;
        }

        private @Nullable Money money() {
            return maybe(() -> new Money(BigDecimal.valueOf(random.nextInt(900_000_000), 2)));
        }

        private LocalDate day() {
            return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        }

        private LocalizedText text(boolean needed, boolean lines) {
            String first = words(lines);
            return new LocalizedText(
                    needed ? "ن" + first : maybe(() -> words(lines)),
                    maybe(() -> words(lines)),
                    maybe(() -> words(lines)));
        }

        private String words(boolean lines) {
            StringBuilder words = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            String said = lines ? words.toString() : words.toString().replace('\n', ' ');
            // a text that begins as the mark of a formula would is no text that people write
            return said.strip().startsWith("'") ? "x" + said.strip() : said;
        }
    }
}
