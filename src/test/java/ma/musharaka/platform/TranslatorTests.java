package ma.musharaka.platform;

import static ma.musharaka.platform.Language.AR;
import static ma.musharaka.platform.Language.FR;
import static ma.musharaka.platform.Language.ZGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, dates and dirhams as Moroccan administrations write them; the house's own texts are read. */
class TranslatorTests {

    private static final Texts TEXTS = new Texts();

    /** The space that does not break, which cannot be told from another in print. */
    private static final String NB = "\u00A0";

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAmountStandsApartFromTheDirectionOfItsSentence(Language language) {
        Translator t = TEXTS.in(language);

        assertThat(html(t.money(Money.of("330000"))))
                .isEqualTo("<span class=\"money\"><bdi>330" + NB + "000</bdi>" + NB + t.get("unit.dirham") + "</span>");
        assertThat(t.plainMoney(Money.of("330000"))).isEqualTo("330" + NB + "000" + NB + t.get("unit.dirham"));
    }

    @Test
    void theDirhamHasItsNameInArabicAndFrench() {
        assertThat(TEXTS.in(AR).plainMoney(Money.of("330000"))).isEqualTo("330" + NB + "000" + NB + "درهم");
        assertThat(TEXTS.in(FR).plainMoney(Money.of("330000"))).isEqualTo("330" + NB + "000" + NB + "dirhams");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7.00, 7",
        "999, 999",
        "1000, 1_000",
        "1234567, 1_234_567",
        "40000.50, '40_000,50'",
        "0.05, '0,05'",
        "27.8, '27,8'",
        "-30000, -30_000"
    })
    void aNumberHasASpaceBetweenItsThousandsAndCentimesOnlyWhereThereAreAny(String number, String written) {
        for (Language language : Language.values())
            assertThat(TEXTS.in(language).decimal(new BigDecimal(number))).isEqualTo(written.replace("_", NB));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void digitsAreLatinInEveryLanguage(Language language) {
        Translator t = TEXTS.in(language);
        String said = String.join(
                " ",
                html(t.money(Money.of("1234567.89"))),
                html(t.date(LocalDate.of(2023, 7, 11))),
                html(t.dateTime(Instant.parse("2023-03-14T09:05:00Z"))),
                html(t.number(98765)),
                t.get("programme.projects", 11),
                t.get("input.too-long", 120, 4321),
                t.get("programme.project-number", 7));

        assertThat(said.codePoints().filter(Character::isDigit)).isNotEmpty().allMatch(digit -> digit <= '9');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thousandsInASentenceArePartedAsEverywhereElse(Language language) {
        assertThat(TEXTS.in(language).get("programme.projects", 12345)).contains("12" + NB + "345");
        assertThat(TEXTS.in(language).get("input.too-long", 120, 12345)).contains("12" + NB + "345");
    }

    @ParameterizedTest
    @CsvSource({
        "1, يناير, janvier",
        "5, ماي, mai",
        "7, يوليوز, juillet",
        "8, غشت, août",
        "9, شتنبر, septembre",
        "11, نونبر, novembre",
        "12, دجنبر, décembre"
    })
    void monthsHaveTheNamesThatMoroccansUse(int month, String arabic, String french) {
        LocalDate day = LocalDate.of(2023, month, 14);

        assertThat(TEXTS.in(AR).plainDate(day)).isEqualTo("14" + NB + arabic + NB + "2023");
        assertThat(TEXTS.in(FR).plainDate(day)).isEqualTo("14" + NB + french + NB + "2023");
    }

    @Test
    void theFirstOfAMonthIsWrittenInWordsOfItsOwnInFrenchAlone() {
        LocalDate first = LocalDate.of(2026, 12, 1);

        assertThat(TEXTS.in(FR).plainDate(first)).isEqualTo("1er" + NB + "décembre" + NB + "2026");
        assertThat(TEXTS.in(AR).plainDate(first)).isEqualTo("1" + NB + "دجنبر" + NB + "2026");
        assertThat(TEXTS.in(FR).plainDate(first.plusDays(20))).startsWith("21" + NB);
    }

    @Test
    void everyMonthHasANameInTamazight() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> TEXTS.in(ZGH).plainDate(LocalDate.of(2023, month, 14)))
                        .distinct())
                .hasSize(12)
                .allMatch(day -> day.startsWith("14" + NB) && day.endsWith(NB + "2023"))
                .allMatch(day -> day.codePoints()
                        .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.TIFINAGH));
    }

    @Test
    void aDayIsReadableForMachinesToo() {
        assertThat(html(TEXTS.in(FR).date(LocalDate.of(2023, 7, 11))))
                .isEqualTo("<bdi><time datetime=\"2023-07-11\">11" + NB + "juillet" + NB + "2023</time></bdi>");
    }

    @Test
    void anInstantIsShownInMoroccanLegalTimeAlsoInRamadan() {
        Translator t = TEXTS.in(FR);

        assertThat(html(t.dateTime(Instant.parse("2023-03-14T14:05:00Z")))).endsWith("2023, 15:05</time></bdi>");
        assertThat(html(t.dateTime(Instant.parse("2023-04-01T14:05:00Z")))).endsWith("2023, 14:05</time></bdi>");
        assertThat(html(t.date(Instant.parse("2023-07-10T23:30:00Z")))).contains("datetime=\"2023-07-11\"");
        assertThat(t.plainTime(LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا مشاريع",
        "1, مشروع واحد",
        "2, مشروعان",
        "3, 3 مشاريع",
        "10, 10 مشاريع",
        "11, 11 مشروعا",
        "99, 99 مشروعا",
        "100, 100 مشروع",
        "102, 102 مشروع",
        "103, 103 مشاريع"
    })
    void arabicCountsInSixForms(int count, String said) {
        assertThat(TEXTS.in(AR).get("programme.projects", count)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 projet", "1, 1 projet", "2, 2 projets", "100, 100 projets"})
    void frenchCountsInTwo(int count, String said) {
        assertThat(TEXTS.in(FR).get("programme.projects", count)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11, 100})
    void tamazightCountsToo(int count) {
        assertThat(TEXTS.in(ZGH).get("programme.projects", count)).isNotBlank().doesNotContain("{", "#");
    }

    @Test
    void whatASentenceIsGivenIsWrittenInItsLanguage() {
        Translator t = translator(FR, "k={0} | {1} | {2} | {3}");

        assertThat(t.get(
                        "k",
                        LocalDate.of(2023, 7, 11),
                        Money.of("50"),
                        LocalizedText.of("بني ملال", "Béni Mellal"),
                        null))
                .isEqualTo("11" + NB + "juillet" + NB + "2023 | 50" + NB + "dirhams | Béni Mellal | ");
    }

    @Test
    void whatASentenceIsGivenIsNotReadAsAPattern() {
        assertThat(translator(FR, "k=Bonjour {0}").get("k", "{1} '{' #")).isEqualTo("Bonjour {1} '{' #");
    }

    @Test
    void aSentenceThatIsMissingIsAFaultOfTheHouse() {
        assertThat(TEXTS.in(FR).has("no.such.key")).isFalse();
        assertThatThrownBy(() -> TEXTS.in(FR).get("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key")
                .hasMessageContaining("fr");
    }

    @Test
    void aTextInThePagesLanguageNeedsNoMark() {
        assertThat(html(TEXTS.in(AR).say(LocalizedText.of("ميثاق", "Charte")))).isEqualTo("ميثاق");
    }

    @Test
    void aFallbackIsMarkedWithItsOwnLanguageAndDirection() {
        assertThat(html(TEXTS.in(ZGH).say(LocalizedText.of("ميثاق", "Charte"))))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\">Charte</span>");
        assertThat(html(TEXTS.in(FR).say(new LocalizedText("ميثاق", null, null))))
                .isEqualTo("<span lang=\"ar\" dir=\"rtl\">ميثاق</span>");
    }

    @Test
    void nothingInATextOfTheCommuneIsReadAsMarkup() {
        LocalizedText hostile = LocalizedText.of("", "<img src=x onerror='a(\"b\")'>&amp;");

        assertThat(html(TEXTS.in(FR).say(hostile)))
                .isEqualTo("&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;amp;");
        assertThat(html(TEXTS.in(AR).say(hostile)))
                .startsWith("<span lang=\"fr\" dir=\"ltr\">&lt;img")
                .doesNotContain("<img");
    }

    @Test
    void whatACitizenWroteKeepsItsLinesAndItsDirection() {
        assertThat(html(TEXTS.in(FR).written("un\ndeux\n\n\nثلاثة")))
                .isEqualTo("<p dir=\"auto\">un<br>deux</p><p dir=\"auto\">ثلاثة</p>");
    }

    @Test
    void nothingThatACitizenWroteIsReadAsMarkup() {
        assertThat(html(TEXTS.in(FR).written("<script>\n\n</p>&\"'")))
                .isEqualTo("<p dir=\"auto\">&lt;script&gt;</p><p dir=\"auto\">&lt;/p&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void manyReadersAtOnceAreToldTheSame() throws Exception {
        Translator t = TEXTS.in(AR);
        Callable<Boolean> reading = () -> IntStream.range(0, 500)
                .allMatch(i -> t.get("programme.projects", 11).equals("11 مشروعا")
                        && t.get("programme.projects", 2).equals("مشروعان"));

        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            for (var read : readers.invokeAll(Collections.nCopies(8, reading)))
                assertThat(read.get()).isTrue();
        }
    }

    private static Translator translator(Language language, String text) {
        Map<String, String> texts = new HashMap<>(TEXTS.in(language).all());
        texts.put(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1));
        return new Translator(language, texts);
    }

    private static String html(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
