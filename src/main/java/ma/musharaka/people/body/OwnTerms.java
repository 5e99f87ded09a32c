package ma.musharaka.people.body;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** The offices that a person holds or held. Their name in a body is public because of the office, and stays without the account. */
@Component
class OwnTerms implements PersonalDataSource {

    private final BodyMembers members;
    private final BodyRows bodies;

    OwnTerms(BodyMembers members, BodyRows bodies) {
        this.members = members;
        this.bodies = bodies;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String code() {
        return "terms";
    }

    @Override
    public String titleKey() {
        return "body.title";
    }

    @Override
    public List<Item> of(UUID person) {
        return members.findByPerson(person).stream()
                .map(term -> {
                    MemberData data = term.data();
                    return Item.of(
                            Field.of(
                                    "body",
                                    "body.kind",
                                    bodies.findById(term.body())
                                            .map(body -> body.data().name())
                                            .orElse(null)),
                            Field.coded(
                                    "role",
                                    "body.role",
                                    data.role().name(),
                                    data.role().textKey()),
                            Field.of("begins", "body.begins", data.begins()),
                            Field.of("ends", "body.ends", data.ends()));
                })
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<BodyMember> terms = members.findByPerson(person);
        terms.forEach(BodyMember::forgetAccount);
        return terms.size();
    }
}
