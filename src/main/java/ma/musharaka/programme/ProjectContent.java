package ma.musharaka.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a project says: one document, edited, versioned and published as a whole.
 *
 * @param axis code of the axis it belongs to
 * @param number as the programme's own document counts it
 * @param startRule said instead of, or beside, a date: "with the schedule of the delegated company"
 * @param cost estimated, as the commune declared it
 * @param committed what is bound by contracts so far; nothing until it was reported
 * @param paid what was paid so far; nothing until it was reported
 * @param lead who answers for it
 * @param place where it is seen, when it is at one place
 * @param linked slugs of projects of other programmes that it touches
 * @param problem which public problem it answers
 * @param completion the commune's own word; nothing until it has reported
 * @param reported in percent, where no milestones are weighed; nothing until the commune has reported, which is not none
 */
public record ProjectContent(
        String axis,
        int number,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        List<Activity> activities,
        List<Milestone> milestones,
        @Nullable LocalDate start,
        @Nullable LocalizedText startRule,
        @Nullable LocalDate end,
        @Nullable LocalizedText endRule,
        Money cost,
        @Nullable LocalizedText costNote,
        @Nullable Money committed,
        @Nullable Money paid,
        List<Funding> funding,
        List<LocalizedText> partners,
        @Nullable LocalizedText lead,
        @Nullable Place place,
        List<String> linked,
        @Nullable LocalizedText problem,
        Set<Relevance> relevance,
        @Nullable Completion completion,
        @Nullable Integer reported) {

    public ProjectContent {
        activities = List.copyOf(activities);
        milestones = List.copyOf(milestones);
        funding = List.copyOf(funding);
        partners = List.copyOf(partners);
        linked = List.copyOf(linked);
        relevance = java.util.Collections.unmodifiableSet(new TreeSet<>(relevance));
    }

    /**
     * Something that will be done.
     *
     * @param cost its part of the project's cost, where it is known
     */
    public record Activity(
            @Nullable String ar,
            @Nullable String fr,
            @Nullable String zgh,
            @Nullable Money cost) {

        public static Activity of(LocalizedText text, @Nullable Money cost) {
            return new Activity(text.ar(), text.fr(), text.zgh(), cost);
        }

        public LocalizedText text() {
            return new LocalizedText(ar, fr, zgh);
        }
    }

    /**
     * A point on the way, by which progress is measured.
     *
     * @param due by when
     * @param weight its part of the whole, against the other milestones
     * @param reached when; nothing while it is ahead
     */
    public record Milestone(
            LocalizedText title,
            @Nullable LocalDate due,
            int weight,
            @Nullable LocalDate reached) {

        public boolean isLate(LocalDate today) {
            return reached == null && due != null && due.isBefore(today);
        }
    }

    /** Where a part of the money comes from. */
    public record Funding(
            @Nullable String ar,
            @Nullable String fr,
            @Nullable String zgh,
            @Nullable Money amount) {

        public static Funding of(LocalizedText source, @Nullable Money amount) {
            return new Funding(source.ar(), source.fr(), source.zgh(), amount);
        }

        public LocalizedText source() {
            return new LocalizedText(ar, fr, zgh);
        }
    }

    public String address() {
        return "/programme/" + slug;
    }

    /** The sum of what its activities cost; nothing while one of them has no cost, for half a sum misleads. */
    public Optional<Money> computedCost() {
        if (activities.isEmpty() || activities.stream().anyMatch(activity -> activity.cost() == null))
            return Optional.empty();
        return Optional.of(Money.sum(activities.stream().map(Activity::cost).toList()));
    }

    /**
     * How far it is, in percent: by its milestones where they have weights, else as reported. Nothing where neither says
     * so.
     */
    public @Nullable Integer progress() {
        int all = milestones.stream().mapToInt(Milestone::weight).sum();
        if (all == 0) return reported;
        int reached = milestones.stream()
                .filter(milestone -> milestone.reached() != null)
                .mapToInt(Milestone::weight)
                .sum();
        return BigDecimal.valueOf(100L * reached)
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    public boolean isComplete() {
        Integer percent = progress();
        return completion == Completion.COMPLETE || percent != null && percent == 100;
    }

    /** The same with what a report says of it; what the report leaves out stays as it was. */
    ProjectContent reported(ReportDraft report) {
        List<Milestone> now = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone each = milestones.get(i);
            LocalDate day = report.reached().get(i);
            now.add(new Milestone(each.title(), each.due(), each.weight(), day));
        }
        return new ProjectContent(
                axis,
                number,
                slug,
                title,
                summary,
                activities,
                now,
                start,
                startRule,
                end,
                endRule,
                cost,
                costNote,
                report.committed() == null ? committed : report.committed(),
                report.paid() == null ? paid : report.paid(),
                funding,
                partners,
                lead,
                place,
                linked,
                problem,
                relevance,
                report.completion() == null ? completion : report.completion(),
                report.reported() == null ? reported : report.reported());
    }

    /** By how many days its end has passed while it is not complete; empty while it is in time, or has no date. */
    public OptionalInt daysLate(LocalDate today) {
        if (end == null || !end.isBefore(today) || isComplete()) return OptionalInt.empty();
        return OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(end, today)));
    }

    /** The milestone that comes next: the first that is not reached. */
    public Optional<Milestone> next() {
        return milestones.stream().filter(each -> each.reached() == null).findFirst();
    }
}
