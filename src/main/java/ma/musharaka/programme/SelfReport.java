package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * What a programme came to in a year, put together from its records alone: nobody writes it.
 *
 * @param made on which day it was put together
 */
public record SelfReport(ProgrammeData programme, int year, LocalDate made, List<Line> lines) {

    /**
     * A project in the year.
     *
     * @param reached milestones of that year
     * @param missed milestones that were due by the end of that year, and are not reached
     * @param daysLate 0 while it is in time
     */
    public record Line(
            ProjectContent project,
            List<ProjectContent.Milestone> reached,
            List<ProjectContent.Milestone> missed,
            int daysLate,
            List<ReportData> reports,
            List<OpinionData> opinions) {}
}
