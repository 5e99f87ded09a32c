package ma.musharaka.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.TextCheck;

/** What a programme needs: little to be kept, more to be shown. A fault of a list names the row, from 0. */
final class ProgrammeCheck {

    private static final Pattern CODE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0," + (ProgrammeHead.LONGEST_CODE - 1) + "}");
    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;

    private final TextCheck texts = new TextCheck();

    private ProgrammeCheck() {}

    static ProgrammeHead draft(ProgrammeHead head) {
        return new ProgrammeCheck().check(head, false);
    }

    static ProgrammeHead publishable(ProgrammeHead head) {
        return new ProgrammeCheck().check(head, true);
    }

    private ProgrammeHead check(ProgrammeHead head, boolean publishing) {
        LocalizedText title = texts.needed("title", texts.line("title", head.title(), ProgrammeHead.LONGEST_TITLE));
        LocalizedText summary = texts.lines("summary", head.summary(), ProgrammeHead.LONGEST_TEXT);
        String slug = texts.slug("slug", head.slug(), title, head.kind().code());
        if (head.startYear() < FIRST_YEAR || head.startYear() > LAST_YEAR)
            texts.check().add("start-year", "programme.fault.year");
        if (head.endYear() < head.startYear() || head.endYear() > LAST_YEAR)
            texts.check().add("end-year", "programme.fault.end-year");
        texts.amount("declared-total", head.declaredTotal());
        LocalizedText note = texts.lines("difference-note", head.differenceNote(), ProgrammeHead.LONGEST_NOTE);
        List<LocalizedText> objectives = new ArrayList<>();
        for (int i = 0; i < head.objectives().size(); i++) {
            String field = "objectives[" + i + "]";
            objectives.add(
                    texts.needed(field, texts.line(field, head.objectives().get(i), ProgrammeHead.LONGEST_NOTE)));
        }
        List<ProgrammeHead.Axis> axes = axes(head.axes());
        List<ProgrammeHead.Step> steps = steps(head.steps());
        if (publishing) {
            texts.needed("summary", summary);
            if (axes.isEmpty()) texts.check().add("axes", "programme.fault.axes-needed");
        }
        texts.check().done();
        return new ProgrammeHead(
                head.kind(),
                slug,
                title,
                summary,
                head.startYear(),
                head.endYear(),
                head.declaredTotal(),
                texts.orNone(note),
                objectives,
                axes,
                steps,
                head.invented());
    }

    private List<ProgrammeHead.Axis> axes(List<ProgrammeHead.Axis> given) {
        List<ProgrammeHead.Axis> axes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            ProgrammeHead.Axis axis = given.get(i);
            String field = "axes[" + i + "]";
            String code = axis.code().strip();
            if (!CODE.matcher(code).matches())
                texts.check().add(field + ".code", "programme.fault.axis-code", ProgrammeHead.LONGEST_CODE);
            else if (!codes.add(code)) texts.check().add(field + ".code", "programme.fault.axis-twice");
            texts.amount(field + ".declared-total", axis.declaredTotal());
            axes.add(new ProgrammeHead.Axis(
                    code,
                    texts.needed(field, texts.line(field, axis.title(), ProgrammeHead.LONGEST_TITLE)),
                    axis.declaredTotal(),
                    texts.orNone(texts.lines(field, axis.differenceNote(), ProgrammeHead.LONGEST_NOTE))));
        }
        return axes;
    }

    private List<ProgrammeHead.Step> steps(List<ProgrammeHead.Step> given) {
        List<ProgrammeHead.Step> steps = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ProgrammeHead.Step step = given.get(i);
            String field = "steps[" + i + "]";
            if (step.endDate() != null && step.endDate().isBefore(step.date()))
                texts.check().add(field + ".end", "input.end-first");
            steps.add(new ProgrammeHead.Step(
                    step.date(),
                    step.endDate(),
                    step.state(),
                    texts.needed(field, texts.line(field, step.title(), ProgrammeHead.LONGEST_TITLE)),
                    texts.lines(field, step.text(), ProgrammeHead.LONGEST_TEXT),
                    texts.link(field + ".link", step.link())));
        }
        return steps;
    }
}
