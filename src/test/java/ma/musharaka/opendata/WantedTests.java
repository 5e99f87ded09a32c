package ma.musharaka.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTests {

    private final ManyRows list = new ManyRows(3);

    @Test
    void whoWantsNothingInParticularGetsTheFirstFifty() {
        assertThat(Wanted.of(list, null)).isEqualTo(Wanted.of(list, "")).satisfies(wanted -> {
            assertThat(wanted.page()).isZero();
            assertThat(wanted.size()).isEqualTo(50);
            assertThat(wanted.asked().values()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "page=3&size=7, 3, 7",
        "size=5000, 0, 1000",
        "page=99999999999999999999999, 1000000, 50",
        "page=0000000000000000000002, 2, 50",
        "page=&size=, 0, 50",
        "page=1&page=2, 1, 50",
        "fbclid=%zz&utm=%&&=&x, 0, 50"
    })
    void aPageIsClampedAndWhatIsUnknownChangesNothing(String query, int page, int size) {
        Wanted wanted = Wanted.of(list, query);
        assertThat(wanted.page()).isEqualTo(page);
        assertThat(wanted.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=1.5",
                "page=x",
                "page=%D9%A2",
                "page=٢",
                "page=%zz",
                "page=%",
                "page=0x10",
                "page=1e3",
                "size=0",
                "size=000",
                "size=-5",
                "year=24",
                "year=%D9%A2%D9%A0%D9%A2%D9%A4",
                "year=2024-01",
                "kind=a%20b",
                "kind=%27%20or%201=1",
                "kind=..%2F..",
                "side=up",
                "side=%C3%28"
            })
    void whatCannotBeTakenIsRefused(String query) {
        assertThatExceptionOfType(Wanted.Refused.class)
                .isThrownBy(() -> Wanted.of(list, query))
                .satisfies(refused -> assertThat(refused.key()).startsWith("opendata.reason."));
    }

    @Test
    void aVeryLongValueIsRefused() {
        assertThatExceptionOfType(Wanted.Refused.class)
                .isThrownBy(() -> Wanted.of(list, "kind=" + "a".repeat(100_000)));
        assertThat(Wanted.of(list, "page=" + "9".repeat(100_000)).page()).isEqualTo(Wanted.LAST_PAGE);
    }

    @Test
    void filtersAreTakenAsTheyAreMeant() {
        assertThat(Wanted.of(list, "year=2024&kind=proposal&side=left&other=x")
                        .asked()
                        .values())
                .isEqualTo(Map.of("year", "2024", "kind", "proposal", "side", "left"));
    }
}
