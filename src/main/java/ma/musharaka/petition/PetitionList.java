package ma.musharaka.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The petitions, as data: the association that filed each, its text once that is public, never the person who filed it. */
@Component
class PetitionList extends StoredList<Petition, PetitionList.Line> {

    private final PeopleService people;

    record Line(Petition stored, PetitionData petition) {

        @Nullable
        String said(Function<PetitionData.Text, String> part) {
            PetitionData.Text text = petition.text();
            return text == null ? null : part.apply(text);
        }
    }

    PetitionList(Petitions petitions, PeopleService people) {
        super(
                petitions,
                Sort.by(Sort.Order.desc("number")),
                "changedAt",
                List.of(
                        told("number", Type.NUMBER, "petition.data.number", line -> line.petition.number()),
                        told(
                                "association",
                                Type.LOCALIZED,
                                "petition.data.association",
                                line -> line.petition.association()),
                        told("object", Type.TEXT, "petition.data.object", line -> line.said(PetitionData.Text::object)),
                        told(
                                "reasons",
                                Type.TEXT,
                                "petition.data.reasons",
                                line -> line.said(PetitionData.Text::reasons)),
                        told("aims", Type.TEXT, "petition.data.aims", line -> line.said(PetitionData.Text::aims)),
                        told(
                                "filed",
                                Type.DATE,
                                "petition.data.filed",
                                line -> LocalDate.ofInstant(line.petition.filedAt(), Translator.ZONE)),
                        told("state", Type.TEXT, "petition.data.state", line -> code(line.petition.state())),
                        told("address", Type.TEXT, "petition.data.address", line -> address(line.petition))));
        this.people = people;
    }

    @Override
    public String name() {
        return "petitions";
    }

    @Override
    public String titleKey() {
        return "petition.data.list";
    }

    @Override
    public String textKey() {
        return "petition.data.list-text";
    }

    @Override
    public String path() {
        return "/petitions";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED, Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice(
                        "state",
                        Arrays.stream(PetitionState.values())
                                .map(PetitionList::code)
                                .toList(),
                        "petition.data.state"),
                Filter.year("petition.data.year"));
    }

    @Override
    protected Specification<Petition> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        asked.value("state").map(PetitionList::inState),
                        asked.year().map(PetitionList::filedIn))
                .flatMap(each -> each.stream())
                .toList());
    }

    private static Specification<Petition> inState(String code) {
        PetitionState wanted =
                PetitionState.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        return (petition, _, is) -> is.equal(petition.get("state"), wanted);
    }

    private static Specification<Petition> filedIn(int year) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        Instant until =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        return (petition, _, is) -> is.and(
                is.greaterThanOrEqualTo(petition.get("filedAt"), from), is.lessThan(petition.get("filedAt"), until));
    }

    @Override
    protected List<Line> tell(List<Petition> found) {
        Map<UUID, LocalizedText> names = found.stream()
                .map(Petition::association)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> people.association(id).stream())
                .collect(Collectors.toMap(AssociationReference::id, AssociationReference::name));
        return found.stream()
                .map(each ->
                        new Line(each, each.data(each.association() == null ? null : names.get(each.association()))))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        String object = line.said(PetitionData.Text::object);
        PetitionData petition = line.petition;
        return frame(
                String.valueOf(petition.number()),
                address(petition),
                changedAt(line.stored),
                new News(
                        object == null ? String.valueOf(petition.number()) : object,
                        petition.association() == null ? "" : petition.association(),
                        petition.filedAt()),
                null);
    }

    @Override
    protected Instant changedAt(Petition petition) {
        return petition.changedAt();
    }

    private static String address(PetitionData petition) {
        return "/petitions/" + petition.number();
    }

    private static String code(PetitionState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
