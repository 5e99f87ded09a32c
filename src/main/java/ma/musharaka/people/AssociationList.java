package ma.musharaka.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The associations that the commune has verified, as data: never who acts for them. */
@Component
class AssociationList extends StoredList<AssociationPresence, AssociationList.Line> {

    private final Associations associations;

    record Line(AssociationPresence stored, AssociationReference association) {}

    AssociationList(AssociationPresences presences, Associations associations) {
        super(
                presences,
                Sort.by(Sort.Order.asc("id")),
                "changedAt",
                List.of(
                        told("code", Type.TEXT, "association.data.code", line -> line.association.code()),
                        told("name", Type.LOCALIZED, "association.data.name", line -> line.association.name()),
                        told(
                                "presence",
                                Type.TEXT,
                                "association.data.presence",
                                line -> line.stored.kind().name().toLowerCase(java.util.Locale.ROOT)),
                        told("seat", Type.TEXT, "association.data.seat", line -> line.association.seat()),
                        told("founded", Type.DATE, "association.data.founded", line -> line.association.founded()),
                        told("purpose", Type.LOCALIZED, "association.data.purpose", line -> line.association.purpose()),
                        told("address", Type.TEXT, "association.data.address", line -> address(line.association))));
        this.associations = associations;
    }

    @Override
    public String name() {
        return "associations";
    }

    @Override
    public String titleKey() {
        return "association.data.list";
    }

    @Override
    public String textKey() {
        return "association.data.list-text";
    }

    @Override
    public String path() {
        return "/associations";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.PAGES);
    }

    @Override
    protected Specification<AssociationPresence> where(Asked asked) {
        return (presence, _, is) -> is.equal(presence.get("state"), AssociationState.VERIFIED);
    }

    @Override
    protected List<Line> tell(List<AssociationPresence> found) {
        var known = associations
                .findAllById(
                        found.stream().map(AssociationPresence::association).toList())
                .stream()
                .map(Association::reference)
                .collect(Collectors.toMap(AssociationReference::id, Function.<AssociationReference>identity()));
        return found.stream()
                .flatMap(each -> java.util.stream.Stream.ofNullable(known.get(each.association()))
                        .map(association -> new Line(each, association)))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.association.code(), address(line.association), changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(AssociationPresence presence) {
        return presence.changedAt();
    }

    private static String address(AssociationReference association) {
        return "/associations/" + association.code();
    }
}
