package ma.musharaka.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.discussion.DiscussionService;
import ma.musharaka.people.following.FollowBox;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.RelatedPages;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.CoEvaluation;
import ma.musharaka.programme.OpinionData;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.ProjectInContext;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ProjectReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final ProjectReports reports;
    private final CoEvaluation evaluation;
    private final FollowBox following;
    private final DiscussionService discussion;
    private final List<RelatedPages> rooms;
    private final Pages pages;
    private final Clock clock;

    ProjectReading(
            ProgrammeService programmes,
            ProjectReports reports,
            CoEvaluation evaluation,
            FollowBox following,
            DiscussionService discussion,
            List<RelatedPages> rooms,
            Pages pages,
            Clock clock) {
        this.programmes = programmes;
        this.reports = reports;
        this.evaluation = evaluation;
        this.following = following;
        this.discussion = discussion;
        this.rooms = rooms;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What a project's page shows.
     *
     * @param milestones nothing where it has none
     * @param daysLate 0 while it is in time
     * @param related pages of other rooms that have to do with it, such as lines of the budget
     * @param costDifference between its cost and the sum of its activities; nothing where they agree, or cannot be compared
     */
    public record Shown(
            ProjectInContext project,
            Figure money,
            @Nullable Figure milestones,
            int daysLate,
            @Nullable Money costDifference,
            List<ReportData> reports,
            List<OpinionData> opinions,
            FollowBox.Shown following,
            Map<SubjectRef, Long> comments,
            List<RelatedPages.Related> related) {

        /** How many people said something of a report. */
        public long commentsOn(ReportData report) {
            return comments.getOrDefault(report.subject(), 0L);
        }

        public long allComments() {
            return comments.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Reports that tell what people said, or what changed because of it. */
        public List<ReportData> heard() {
            return reports.stream()
                    .filter(report ->
                            report.content().heard() != null || report.content().changed() != null)
                    .toList();
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return programmes.project(request.route("slug")).map(project -> {
            ProjectContent content = project.project();
            LocalDate today = LocalDate.now(clock);
            ProgrammeFigures figures = new ProgrammeFigures(request);
            List<ReportData> told = reports.of(project.id());
            Shown shown = new Shown(
                    project,
                    figures.money(content),
                    content.milestones().isEmpty() ? null : figures.milestones(content, today),
                    content.daysLate(today).orElse(0),
                    content.computedCost()
                            .map(computed -> computed.minus(content.cost()).abs())
                            .filter(difference -> !difference.isZero())
                            .orElse(null),
                    told,
                    evaluation.of(project.id()),
                    following.of(new SubjectRef("project", project.id()), request),
                    discussion.count(told.stream().map(ReportData::subject).toList()),
                    rooms.stream()
                            .flatMap(room -> room.of("/programme/" + content.slug()).stream())
                            .toList());
            return pages.page(
                    "programme/project",
                    request,
                    shown,
                    content.title().text(request.language()),
                    content.summary().text(request.language()));
        });
    }
}
