package ma.musharaka.programme;

import org.springframework.data.jpa.domain.Specification;

/** Which rows of a list that hang on a {@code project} are asked for. */
final class OfProjects {

    private OfProjects() {}

    /** Those whose project, axis and programme readers see. */
    static <T> Specification<T> shown() {
        return (row, _, is) -> is.and(
                is.greaterThan(row.get("project").get("shownVersion"), 0),
                is.isTrue(row.get("project").get("axis").get("shown")),
                is.greaterThan(row.get("project").get("axis").get("programme").get("shownVersion"), 0));
    }

    static <T> Specification<T> of(String slug) {
        return (row, _, is) -> is.equal(row.get("project").get("slug"), slug);
    }

    static <T> Specification<T> ofProgramme(String slug) {
        return (row, _, is) ->
                is.equal(row.get("project").get("axis").get("programme").get("slug"), slug);
    }
}
