package ma.musharaka.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.counter.CounterAct;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adhesion to the charter that a citizen without an account, or an association, signs on paper. Citizens are counted; two
 * papers of one name are shown to the clerk, who knows whether they are one person's.
 */
@Component
class AdhesionOnPaper implements CounterAct, SubjectSource {

    static final String KIND = "charter-adhesion";

    private static final String ASSOCIATION = "association";
    private static final String CITIZEN = "citizen";

    private final AdhesionService adhesions;
    private final CharterAdhesions stored;
    private final AssociationService associations;
    private final Receipts receipts;
    private final Texts texts;

    AdhesionOnPaper(
            AdhesionService adhesions,
            CharterAdhesions stored,
            AssociationService associations,
            Receipts receipts,
            Texts texts) {
        this.adhesions = adhesions;
        this.stored = stored;
        this.associations = associations;
        this.receipts = receipts;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<String> closedBecause() {
        return adhesions.isOpen() ? Optional.empty() : Optional.of("charter.paper.none-in-force");
    }

    @Override
    public List<Field> fields() {
        Option citizen = new Option(
                CITIZEN, new LocalizedText(citizenIn(Language.AR), citizenIn(Language.FR), citizenIn(Language.ZGH)));
        return List.of(Field.choice(
                ASSOCIATION,
                "charter.paper.who",
                Stream.concat(
                                Stream.of(citizen),
                                associations.verified().stream()
                                        .map(each -> new Option(
                                                each.association().code(),
                                                each.association().name())))
                        .toList()));
    }

    private String citizenIn(Language language) {
        return texts.in(language).get("charter.paper.citizen");
    }

    @Override
    public void check(Paper paper) {
        String who = paper.values().getOrDefault(ASSOCIATION, "");
        if (who.equals(CITIZEN)) return;
        InputCheck check = new InputCheck();
        association(paper.values())
                .ifPresentOrElse(
                        id -> {
                            if (adhesions.adheres(id)) check.add(ASSOCIATION, "charter.paper.adheres-already");
                        },
                        () -> check.add(ASSOCIATION, "charter.paper.choose"));
        check.done();
    }

    private Optional<UUID> association(Map<String, String> values) {
        return associations
                .verified(values.getOrDefault(ASSOCIATION, ""))
                .map(each -> each.association().id());
    }

    @Override
    public Optional<String> onlyOnce(Map<String, String> values) {
        return association(values).map(UUID::toString);
    }

    @Override
    public Recorded record(Paper paper, UUID clerk) {
        check(paper);
        LocalDate day = Objects.requireNonNull(paper.actedOn());
        SubjectRef adhesion = new SubjectRef(
                KIND, adhesions.receiveOnPaper(association(paper.values()).orElse(null), day, paper.channel(), clerk));
        return new Recorded(adhesion, receipts.issue(adhesion));
    }

    @Override
    public void withdraw(UUID subject, String because, UUID clerk) {
        adhesions.endOnPaper(subject, clerk);
    }

    @Override
    public void claim(UUID subject, UUID person) {
        adhesions.claim(subject, person);
    }

    /** What its receipt says while it stands. */
    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return stored.findById(id)
                .map(adhesion -> new View(
                        texts.in(language).get("charter.edition", adhesion.edition()),
                        "/charter/adhesion",
                        "charter.paper.stands",
                        null,
                        null));
    }
}
