package ma.musharaka.people.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import ma.musharaka.people.cnie.Cnie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A commune's list, read row by row. */
class ResidentListFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom,date de naissance\nFatima Zahra El Idrissi,1990-03-01\n",
                "\uFEFFNom;Date de naissance\r\n\"Fatima Zahra El Idrissi\";01/03/1990\r\n",
                "التعليق,تاريخ الازدياد,الاسم\nx,1-3-1990,Fatima Zahra El Idrissi"
            })
    void columnsAreKnownInEachLanguageAndDatesAsTheyAreWritten(String file) {
        ListPreview read = read(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.marks()).containsExactly("fatima zahra el idrissi|1990-03-01");
        assertThat(read.canBeImported()).isTrue();
    }

    @Test
    void everyFaultIsSaidWithItsLineAndNothingIsTakenWhileThereIsOne() {
        ListPreview read = read("""
                name,born
                Ahmed Amrani,1980-05-05
                A,1980-05-05
                Sara Bennani,1980-13-05
                Sara Bennani,2099-01-01
                alone
                AHMED  amrani,5/5/1980
                """);

        assertThat(read.faults())
                .extracting(ListPreview.RowFault::line, ListPreview.RowFault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "level.list.fault.name"),
                        org.assertj.core.groups.Tuple.tuple(4L, "level.list.fault.born"),
                        org.assertj.core.groups.Tuple.tuple(5L, "level.list.fault.born"),
                        org.assertj.core.groups.Tuple.tuple(6L, "level.list.fault.cells"),
                        org.assertj.core.groups.Tuple.tuple(7L, "level.list.fault.twice"));
        assertThat(read.faults().getLast().arguments()).containsExactly(2L);
        assertThat(read.canBeImported()).isFalse();
    }

    @Test
    void aFileThatIsNoneIsRefusedWhole() {
        assertThat(keys("")).containsExactly("level.list.fault.empty");
        assertThat(keys("nom,date de naissance")).containsExactly("level.list.fault.empty");
        assertThat(keys("prénom,ville\nA,B")).containsExactly("level.list.fault.columns");
        assertThat(keys("nom,date de naissance\n\"open,1990-01-01")).containsExactly("level.list.fault.unreadable");
        assertThat(file().read("nom,date de naissance\nÉlise,1990-01-01".getBytes(Charset.forName("ISO-8859-1")))
                        .faults())
                .extracting(ListPreview.RowFault::key)
                .containsExactly("level.list.fault.encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "Élodie  Benaïssa-Alami, elodie benaissa alami",
        "أَحمد المرابطـي, احمد المرابطي",
        "فاطمة, فاطمه",
        "' =HYPERLINK(1) ', hyperlink 1"
    })
    void aNameIsTheSameHoweverItIsTyped(String typed, String plain) {
        assertThat(ClaimDetails.plain(typed)).isEqualTo(ClaimDetails.plain(plain));
    }

    @Test
    void identityNumbersAreReadOnlyWhereTheCommuneMayTakeThem() {
        byte[] list = "CNIE;nom\nic 12345;Ahmed\nIC12345;Ahmed\n123;Sara".getBytes(StandardCharsets.UTF_8);

        assertThat(file().read(list).faults())
                .extracting(ListPreview.RowFault::key)
                .containsExactly("level.list.fault.no-authorisation");
        ListPreview read = file(Cnie::number).read(list);
        assertThat(read.knownBy()).isEqualTo(KnownBy.CNIE);
        assertThat(read.marks()).containsExactly("IC12345");
        assertThat(read.faults())
                .extracting(ListPreview.RowFault::key)
                .containsExactly("level.list.fault.twice", "level.list.fault.cnie");
    }

    private static List<String> keys(String text) {
        return read(text).faults().stream().map(ListPreview.RowFault::key).toList();
    }

    private static ListPreview read(String text) {
        return file().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResidentListFile file() {
        return file(null);
    }

    private static ResidentListFile file(@Nullable Function<Cnie, String> numbers) {
        return new ResidentListFile(
                new LevelRules(JsonMapper.builder().build()).listColumns(), TODAY, ClaimDetails::canonical, numbers);
    }
}
