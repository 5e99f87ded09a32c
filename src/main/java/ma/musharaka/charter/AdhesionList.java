package ma.musharaka.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.Translator;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The associations that adhere to the charter, as data: never who filed the adhesion, and no citizen. */
@Component
class AdhesionList extends StoredList<CharterAdhesion, AdhesionList.Line> {

    private final PeopleService people;

    record Line(CharterAdhesion stored, AssociationReference association) {}

    AdhesionList(CharterAdhesions adhesions, PeopleService people) {
        super(
                adhesions,
                Sort.by(Sort.Order.asc("adheredOn"), Sort.Order.asc("id")),
                "adheredOn",
                List.of(
                        told("code", Type.TEXT, "charter.data.code", line -> line.association.code()),
                        told("name", Type.LOCALIZED, "charter.data.name", line -> line.association.name()),
                        told("adheredOn", Type.DATE, "charter.data.adhered-on", line -> line.stored.adheredOn()),
                        told("edition", Type.NUMBER, "charter.data.edition", line -> line.stored.edition()),
                        told("address", Type.TEXT, "charter.data.address", line -> address(line.association))));
        this.people = people;
    }

    @Override
    public String name() {
        return "charter-adhesions";
    }

    @Override
    public String titleKey() {
        return "charter.data.adhesions";
    }

    @Override
    public String textKey() {
        return "charter.data.adhesions-text";
    }

    @Override
    public String path() {
        return "/charter/adhesion";
    }

    @Override
    public Set<Form> forms() {
        return Set.of();
    }

    @Override
    protected Specification<CharterAdhesion> where(Asked asked) {
        return (adhesion, _, is) -> is.isNotNull(adhesion.get("association"));
    }

    @Override
    protected List<Line> tell(List<CharterAdhesion> found) {
        return found.stream()
                .flatMap(each -> Optional.ofNullable(each.association()).flatMap(people::association).stream()
                        .map(association -> new Line(each, association)))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.association.code(), address(line.association), changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(CharterAdhesion adhesion) {
        return adhesion.adheredOn().atStartOfDay(Translator.ZONE).toInstant();
    }

    private static String address(AssociationReference association) {
        return "/associations/" + association.code();
    }
}
