package ma.musharaka.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly self-report of a programme, as members of the network of open collectivities give it. */
@Service
public class SelfReports {

    private final ProjectReports reports;
    private final CoEvaluation evaluation;
    private final Clock clock;

    SelfReports(ProjectReports reports, CoEvaluation evaluation, Clock clock) {
        this.reports = reports;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    /** The years that have begun of the programme's period. */
    @ForEveryone
    public List<Integer> years(ProgrammeHead head) {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(head.startYear(), Math.min(head.endYear(), now))
                .boxed()
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public SelfReport of(ProgrammeData programme, int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, 12, 31).isBefore(today) ? LocalDate.of(year, 12, 31) : today;
        Map<UUID, List<ReportData>> reported = reports.in(programme.id(), year).stream()
                .collect(Collectors.groupingBy(
                        ProjectReports.OfProject::project,
                        Collectors.mapping(ProjectReports.OfProject::report, Collectors.toList())));
        Map<UUID, List<OpinionData>> opinions = evaluation.of(
                programme.projects().stream().map(ProgrammeData.Project::id).toList());
        return new SelfReport(
                programme,
                year,
                today,
                programme.projects().stream()
                        .map(project -> line(
                                project.content(),
                                year,
                                last,
                                reported.getOrDefault(project.id(), List.of()),
                                opinions.getOrDefault(project.id(), List.of())))
                        .toList());
    }

    private static SelfReport.Line line(
            ProjectContent project, int year, LocalDate last, List<ReportData> reports, List<OpinionData> opinions) {
        return new SelfReport.Line(
                project,
                project.milestones().stream()
                        .filter(each -> each.reached() != null && each.reached().getYear() == year)
                        .toList(),
                project.milestones().stream()
                        .filter(each -> each.reached() == null
                                && each.due() != null
                                && !each.due().isAfter(last))
                        .toList(),
                project.daysLate(last).orElse(0),
                reports,
                opinions);
    }
}
