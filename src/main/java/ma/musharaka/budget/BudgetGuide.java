package ma.musharaka.budget;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is the same in every commune's budget: the names of its chapters, its words explained, the steps of its making, and
 * how the columns of a file may be called. Data, with its source and whether a source confirms it.
 */
@Component
class BudgetGuide {

    private final File file;

    /**
     * @param columns each meaning with the headings that say it
     * @param parts the ways to write each part in a file
     * @param sides the ways to write each side in a file
     */
    record File(
            List<Chapter> chapters,
            List<BudgetData.Term> glossary,
            List<BudgetData.Step> steps,
            Map<String, Set<String>> columns,
            Map<BudgetPart, Set<String>> parts,
            Map<BudgetSide, Set<String>> sides) {}

    /** @param confirmed whether the source says this very name */
    record Chapter(String number, LocalizedText title, String source, boolean confirmed) {}

    BudgetGuide(JsonMapper json) {
        file = DemoFiles.read(json, "budget/guide.json", File.class).orElseThrow();
    }

    /** What a chapter is called where a file does not say it; its number where it is none of the usual ones. */
    LocalizedText chapter(String number) {
        return file.chapters().stream()
                .filter(chapter -> chapter.number().equals(number))
                .map(Chapter::title)
                .findFirst()
                .orElse(LocalizedText.of(number, number));
    }

    List<BudgetData.Term> glossary() {
        return file.glossary();
    }

    /** With the year that they lead to: a budget is made in the year before. */
    List<BudgetData.Step> steps(int year) {
        return file.steps().stream()
                .map(step -> new BudgetData.Step(in(step.when(), year), step.title(), step.text(), step.date()))
                .toList();
    }

    private static LocalizedText in(LocalizedText when, int year) {
        return new LocalizedText(in(when.ar(), year), in(when.fr(), year), in(when.zgh(), year));
    }

    private static @org.jspecify.annotations.Nullable String in(
            @org.jspecify.annotations.Nullable String when, int year) {
        return when == null ? null : when.replace("{before}", String.valueOf(year - 1));
    }

    Map<String, Set<String>> columns() {
        return file.columns();
    }

    Map<BudgetPart, Set<String>> parts() {
        return file.parts();
    }

    Map<BudgetSide, Set<String>> sides() {
        return file.sides();
    }
}
