package ma.musharaka.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a programme adds up to. */
class ProgrammeDataTests {

    private static final LocalizedText TEXT = LocalizedText.of("نص", "Texte");

    @Test
    void aLargeProjectCountsForMoreThanASmallOne() {
        assertThat(programme(project("30000.00", 100), project("10000.00", 0)).progress())
                .contains(new ProgrammeData.Progress(new BigDecimal("75.0"), 2, 2));
    }

    @Test
    void whatWasNotReportedIsNotCountedAsNothing() {
        assertThat(programme(project("10000.00", 60), project("90000.00", null)).progress())
                .contains(new ProgrammeData.Progress(new BigDecimal("60.0"), 1, 2));
    }

    @Test
    void projectsWithoutACostWeighTheSame() {
        assertThat(programme(project("0.00", 100), project("0.00", 25)).progress())
                .contains(new ProgrammeData.Progress(new BigDecimal("62.5"), 2, 2));
    }

    @Test
    void untilAProjectReportsTheProgrammeHasNoProgress() {
        assertThat(programme(project("10000.00", null)).progress()).isEmpty();
    }

    private static ProgrammeData programme(ProgrammeData.Project... projects) {
        return new ProgrammeData(
                "p",
                TEXT,
                TEXT,
                2026,
                2027,
                null,
                null,
                List.of(),
                Stream.of(projects)
                        .map(project -> new ProgrammeData.Axis("A", TEXT, List.of(project)))
                        .toList(),
                List.of(),
                false);
    }

    private static ProgrammeData.Project project(String cost, @Nullable Integer progress) {
        return new ProgrammeData.Project(
                1,
                "p",
                TEXT,
                TEXT,
                List.of(),
                null,
                null,
                null,
                null,
                Money.of(cost),
                null,
                List.of(),
                null,
                null,
                progress);
    }
}
