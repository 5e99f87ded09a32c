package ma.musharaka.programme;

import static ma.musharaka.programme.ProgrammeFixtures.programme;
import static ma.musharaka.programme.ProgrammeFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a programme adds up to. */
class ProgrammeDataTests {

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
}
