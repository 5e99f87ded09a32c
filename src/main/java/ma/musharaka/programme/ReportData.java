package ma.musharaka.programme;

import java.time.Instant;

/**
 * A report of a project as readers see it.
 *
 * @param number of the project's reports, from 1
 */
public record ReportData(int number, Instant at, ReportContent content) {}
