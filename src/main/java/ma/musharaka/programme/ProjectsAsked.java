package ma.musharaka.programme;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Conditions that projects are looked for by. */
final class ProjectsAsked {

    private static final char ESCAPE = '\\';

    private ProjectsAsked() {}

    /** It, its axis and its programme are seen by readers. */
    static Specification<ProgrammeProject> shown() {
        return (project, _, is) -> is.and(
                is.greaterThan(project.get("shownVersion"), 0),
                is.isTrue(project.get("axis").get("shown")),
                is.greaterThan(project.get("axis").get("programme").get("shownVersion"), 0));
    }

    static Specification<ProgrammeProject> of(Programme programme) {
        return (project, _, is) -> is.equal(project.get("axis").get("programme"), programme);
    }

    static Specification<ProgrammeProject> ofAxis(String code) {
        return (project, _, is) -> is.equal(project.get("axis").get("code"), code);
    }

    static Specification<ProgrammeProject> ofProgramme(String slug) {
        return (project, _, is) -> is.equal(project.get("axis").get("programme").get("slug"), slug);
    }

    /** Under way in a year: by its own dates, and where it has none by the years of its programme. */
    static Specification<ProgrammeProject> under(int year) {
        return (project, _, is) -> {
            Path<Integer> first = project.get("axis").get("programme").get("startYear");
            Path<Integer> last = project.get("axis").get("programme").get("endYear");
            Path<LocalDate> start = project.get("start");
            Path<LocalDate> end = project.get("end");
            return is.and(
                    is.or(
                            is.lessThanOrEqualTo(start, LocalDate.of(year, 12, 31)),
                            is.and(is.isNull(start), is.lessThanOrEqualTo(first, year))),
                    is.or(
                            is.greaterThanOrEqualTo(end, LocalDate.of(year, 1, 1)),
                            is.and(is.isNull(end), is.greaterThanOrEqualTo(last, year))));
        };
    }

    static Specification<ProgrammeProject> at(LocalizedText place) {
        return (project, _, is) -> is.and(
                same(is, project.get("place").get("ar"), place.ar()),
                same(is, project.get("place").get("fr"), place.fr()));
    }

    private static Predicate same(CriteriaBuilder is, Path<String> column, @Nullable String value) {
        return value == null ? is.isNull(column) : is.equal(column, value);
    }

    static Specification<ProgrammeProject> in(String state, LocalDate today) {
        return (project, _, is) -> switch (state) {
            case ProjectFilter.NOT_REPORTED -> is.isNull(project.get("completion"));
            case ProjectFilter.LATE ->
                is.and(
                        is.lessThan(project.<LocalDate>get("end"), today),
                        is.or(
                                is.isNull(project.get("completion")),
                                is.notEqual(project.get("completion"), Completion.COMPLETE)));
            default ->
                is.equal(
                        project.get("completion"),
                        Completion.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    /** Every word stands in the title or the summary, in whatever language. */
    static Specification<ProgrammeProject> saying(String words) {
        return (project, _, is) -> {
            List<Predicate> all = new ArrayList<>();
            for (String word : words.strip().split("\\s+")) all.add(says(project, is, word));
            return is.and(all);
        };
    }

    private static Predicate says(Root<ProgrammeProject> project, CriteriaBuilder is, String word) {
        String like = "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<Predicate> any = new ArrayList<>();
        for (String text : List.of("title", "summary"))
            for (String language : List.of("ar", "fr", "zgh"))
                any.add(is.like(project.get(text).get(language), like, ESCAPE));
        return is.or(any);
    }
}
