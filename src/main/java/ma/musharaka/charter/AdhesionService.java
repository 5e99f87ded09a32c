package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adhering to the charter in force, as a citizen or for an association, and taking it back. Citizens are counted and never
 * named; associations stand in a public list.
 */
@Service
public class AdhesionService {

    /** Version of the sentence that is agreed to: {@code charter.adhere.consent}. */
    static final String CONSENT = "2026-11";

    private final CharterAdhesions adhesions;
    private final Charters charters;
    private final PeopleService people;
    private final LevelService levels;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What became of an adhesion. */
    public enum Adhered {
        DONE,
        ALREADY,
        /** No charter is in force. */
        CLOSED,
        /** The commune asks for more than it knows of the person. */
        LEVEL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who adheres.
     *
     * @param association nothing for a citizen
     * @param edition that was in force on the day
     */
    public record Adhesion(@Nullable AssociationReference association, LocalDate since, int edition) {}

    /**
     * How a person stands.
     *
     * @param own the person's adhesion as a citizen
     * @param associations for which the person acts, each with its adhesion where it has one
     */
    public record Mine(@Nullable Adhesion own, List<ForAssociation> associations) {}

    /** An association of the person, with its adhesion where it has one. */
    public record ForAssociation(
            AssociationReference association, @Nullable Adhesion adhesion) {}

    AdhesionService(
            CharterAdhesions adhesions,
            Charters charters,
            PeopleService people,
            LevelService levels,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.adhesions = adhesions;
        this.charters = charters;
        this.people = people;
        this.levels = levels;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Adheres once, however often it is pressed. */
    @ForSignedIn
    public Adhered adhere(@Self UUID person) {
        return once(person, null);
    }

    /**
     * The same for an association.
     *
     * @throws AccessDeniedException when the person does not act for it here today
     */
    @ForSignedIn
    public Adhered adhereFor(AssociationReference association, @Self UUID delegate) {
        requireMandate(association, delegate);
        return once(delegate, association.id());
    }

    private Adhered once(UUID person, @Nullable UUID association) {
        try {
            return transaction.execute(status -> store(person, association));
        } catch (DataIntegrityViolationException sameMoment) {
            return Adhered.ALREADY;
        }
    }

    private Adhered store(UUID person, @Nullable UUID association) {
        Charter charter = inForce().orElse(null);
        if (charter == null) return Adhered.CLOSED;
        if (adhesions.findByAdherentKey(key(person, association)).isPresent()) return Adhered.ALREADY;
        if (levels.missing(person, Act.CHARTER_ADHERE).isPresent()) return Adhered.LEVEL;
        adhesions.saveAndFlush(new CharterAdhesion(person, association, charter.edition(), today(), CONSENT));
        facts.publishEvent(new CharterAdhered(
                CommuneScope.current(),
                charter.id(),
                person,
                Instant.now(clock),
                charter.edition(),
                association != null,
                Channel.WEB));
        return Adhered.DONE;
    }

    /** Takes one's adhesion back; whether there was one. */
    @ForSignedIn
    @Transactional
    public boolean withdraw(@Self UUID person) {
        return take(person, null);
    }

    /** @throws AccessDeniedException when the person does not act for it here today */
    @ForSignedIn
    @Transactional
    public boolean withdrawFor(AssociationReference association, @Self UUID delegate) {
        requireMandate(association, delegate);
        return take(delegate, association.id());
    }

    private boolean take(UUID person, @Nullable UUID association) {
        Optional<CharterAdhesion> found = adhesions.findByAdherentKey(key(person, association));
        found.ifPresent(adhesion -> end(adhesion, person, Channel.WEB));
        return found.isPresent();
    }

    private void end(CharterAdhesion adhesion, UUID by, Channel channel) {
        adhesions.delete(adhesion);
        Charter charter = inForce()
                .orElseGet(() -> charters.findByEdition(adhesion.edition()).orElseThrow());
        facts.publishEvent(new CharterLeft(
                CommuneScope.current(),
                charter.id(),
                by,
                Instant.now(clock),
                charter.edition(),
                adhesion.association() != null,
                channel));
    }

    /** Whether the association adheres already. */
    boolean adheres(UUID association) {
        return adhesions
                .findByAdherentKey(CharterAdhesion.keyOfAssociation(association))
                .isPresent();
    }

    /**
     * Writes down an adhesion that came on paper, in the clerk's transaction.
     *
     * @param association nothing for a citizen's own
     * @param day on the paper
     * @return its id
     */
    UUID receiveOnPaper(@Nullable UUID association, LocalDate day, Channel channel, UUID clerk) {
        Charter charter = inForce().orElseThrow();
        CharterAdhesion adhesion =
                adhesions.saveAndFlush(CharterAdhesion.onPaper(association, charter.edition(), day, channel, CONSENT));
        facts.publishEvent(new CharterAdhered(
                CommuneScope.current(),
                charter.id(),
                clerk,
                Instant.now(clock),
                charter.edition(),
                association != null,
                channel));
        return adhesion.id();
    }

    /** Takes a wrong entry of the counter back, where its person has not done so already. */
    void endOnPaper(UUID id, UUID clerk) {
        adhesions.findById(id).ifPresent(adhesion -> end(adhesion, clerk, adhesion.channel()));
    }

    /** A citizen has an account now; who adheres by it already has adhered once, and the paper gives way. */
    void claim(UUID id, UUID person) {
        CharterAdhesion adhesion = adhesions.findById(id).orElse(null);
        if (adhesion == null || adhesion.association() != null) return;
        if (adhesions.findByAdherentKey(CharterAdhesion.keyOfCitizen(person)).isPresent())
            end(adhesion, person, adhesion.channel());
        else adhesion.claim(person);
    }

    /** Whether a charter is in force that can be adhered to. */
    boolean isOpen() {
        return inForce().isPresent();
    }

    private void requireMandate(AssociationReference association, UUID delegate) {
        if (people.mandatesOf(delegate).stream().noneMatch(each -> each.id().equals(association.id())))
            throw new AccessDeniedException("acts for no such association here");
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public Mine of(@Self UUID person) {
        return new Mine(
                adhesions
                        .findByAdherentKey(CharterAdhesion.keyOfCitizen(person))
                        .map(each -> new Adhesion(null, each.adheredOn(), each.edition()))
                        .orElse(null),
                people.mandatesOf(person).stream()
                        .map(each -> new ForAssociation(
                                each,
                                adhesions
                                        .findByAdherentKey(CharterAdhesion.keyOfAssociation(each.id()))
                                        .map(found -> new Adhesion(each, found.adheredOn(), found.edition()))
                                        .orElse(null)))
                        .toList());
    }

    /** How many citizens adhere; who they are nobody is told. */
    @ForEveryone
    @Transactional(readOnly = true)
    public long citizens() {
        return adhesions.countByAssociationIsNull();
    }

    /** The associations that adhere, those of longest standing first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Adhesion> associations() {
        return adhesions.findByAssociationIsNotNullOrderByAdheredOnAscIdAsc().stream()
                .flatMap(each -> Optional.ofNullable(each.association()).flatMap(people::association).stream()
                        .map(association -> new Adhesion(association, each.adheredOn(), each.edition())))
                .toList();
    }

    /** What someone begins before the site knows them. */
    @ForEveryone
    public BegunAct.Kept begin() {
        return new BegunAct.Kept(BegunAdhesion.KIND, "");
    }

    private Optional<Charter> inForce() {
        return charters.findFirstByStateOrderByEditionDesc(CharterState.IN_FORCE);
    }

    private static String key(UUID person, @Nullable UUID association) {
        return association == null
                ? CharterAdhesion.keyOfCitizen(person)
                : CharterAdhesion.keyOfAssociation(association);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
