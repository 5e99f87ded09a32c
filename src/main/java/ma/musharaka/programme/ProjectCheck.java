package ma.musharaka.programme;

import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.TextCheck;
import org.jspecify.annotations.Nullable;

/** What a project needs: little to be kept, more to be shown. A fault of a list names the row, from 0. */
final class ProjectCheck {

    private static final int HIGHEST_NUMBER = 9999;
    private static final int WHOLE = 100;
    private static final int LONGEST_RULE = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PLACE = 200;

    private final TextCheck texts = new TextCheck();

    private ProjectCheck() {}

    static ProjectContent draft(ProjectContent content) {
        return new ProjectCheck().check(content, false);
    }

    static ProjectContent publishable(ProjectContent content) {
        return new ProjectCheck().check(content, true);
    }

    private ProjectContent check(ProjectContent given, boolean publishing) {
        LocalizedText title = texts.needed("title", texts.line("title", given.title(), LONGEST_NAME));
        LocalizedText summary = texts.lines("summary", given.summary(), ProgrammeHead.LONGEST_TEXT);
        if (publishing) texts.needed("summary", summary);
        if (given.number() < 1 || given.number() > HIGHEST_NUMBER)
            texts.check().add("number", "programme.fault.number", HIGHEST_NUMBER);
        String slug = texts.slug("slug", given.slug(), title, "project-" + given.number());
        if (given.start() != null && given.end() != null && given.end().isBefore(given.start()))
            texts.check().add("end", "input.end-first");
        texts.amount("cost", given.cost());
        texts.amount("committed", given.committed());
        texts.amount("paid", given.paid());
        if (given.reported() != null && (given.reported() < 0 || given.reported() > WHOLE))
            texts.check().add("reported", "programme.fault.percent");
        ProjectContent checked = new ProjectContent(
                given.axis(),
                given.number(),
                slug,
                title,
                summary,
                activities(given.activities()),
                milestones(given.milestones()),
                given.start(),
                line("start-rule", given.startRule(), LONGEST_RULE),
                given.end(),
                line("end-rule", given.endRule(), LONGEST_RULE),
                given.cost(),
                line("cost-note", given.costNote(), LONGEST_RULE),
                given.committed(),
                given.paid(),
                funding(given.funding()),
                partners(given.partners()),
                line("lead", given.lead(), LONGEST_NAME),
                place(given.place()),
                given.linked().stream().map(String::strip).distinct().toList(),
                texts.orNone(texts.lines("problem", given.problem(), ProgrammeHead.LONGEST_TEXT)),
                given.relevance(),
                given.completion(),
                given.reported());
        texts.check().done();
        return checked;
    }

    private @Nullable LocalizedText line(String field, @Nullable LocalizedText given, int longest) {
        return texts.orNone(texts.line(field, given, longest));
    }

    private List<ProjectContent.Activity> activities(List<ProjectContent.Activity> given) {
        List<ProjectContent.Activity> activities = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "activities[" + i + "]";
            texts.amount(field + ".cost", given.get(i).cost());
            activities.add(ProjectContent.Activity.of(
                    texts.needed(field, texts.line(field, given.get(i).text(), ProgrammeHead.LONGEST_NOTE)),
                    given.get(i).cost()));
        }
        return activities;
    }

    private List<ProjectContent.Milestone> milestones(List<ProjectContent.Milestone> given) {
        List<ProjectContent.Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ProjectContent.Milestone each = given.get(i);
            String field = "milestones[" + i + "]";
            if (each.weight() < 0 || each.weight() > WHOLE)
                texts.check().add(field + ".weight", "programme.fault.weight", WHOLE);
            milestones.add(new ProjectContent.Milestone(
                    texts.needed(field, texts.line(field, each.title(), LONGEST_NAME)),
                    each.due(),
                    each.weight(),
                    each.reached()));
        }
        return milestones;
    }

    private List<ProjectContent.Funding> funding(List<ProjectContent.Funding> given) {
        List<ProjectContent.Funding> funding = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "funding[" + i + "]";
            texts.amount(field + ".amount", given.get(i).amount());
            funding.add(ProjectContent.Funding.of(
                    texts.needed(field, texts.line(field, given.get(i).source(), LONGEST_NAME)),
                    given.get(i).amount()));
        }
        return funding;
    }

    private List<LocalizedText> partners(List<LocalizedText> given) {
        List<LocalizedText> partners = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "partners[" + i + "]";
            partners.add(texts.needed(field, texts.line(field, given.get(i), LONGEST_NAME)));
        }
        return partners;
    }

    private @Nullable Place place(@Nullable Place given) {
        if (given == null) return null;
        LocalizedText name = texts.needed("place", texts.line("place", given.name(), LONGEST_PLACE));
        return new Place(given.latitude(), given.longitude(), name);
    }
}
