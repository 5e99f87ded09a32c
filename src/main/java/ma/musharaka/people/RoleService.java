package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may act for a commune. One person proposes, another confirms: an administrator, a named deputy, or an operator of
 * the network where the commune has no second person of its own, which the journal says. Whoever is given a role takes it
 * by the link of a letter; until then they may do nothing.
 */
@Service
public class RoleService {

    /** Kind of subject of a change. */
    public static final String KIND = "role-change";

    private static final String SECOND = "hasAnyRole('COMMUNE_ADMINISTRATOR', 'DEPUTY_ADMINISTRATOR', 'OPERATOR')";
    private static final String FIRST = "hasAnyRole('COMMUNE_ADMINISTRATOR', 'OPERATOR')";
    private static final int SHOWN = 50;

    private final RoleGrants grants;
    private final RoleChanges changes;
    private final NetworkOperators operators;
    private final Persons persons;
    private final ObjectProvider<Entering> entering;
    private final Sites sites;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** Someone and the role they hold. */
    public record Holder(UUID person, String displayName, Role role) {}

    /**
     * A change, as those who decide on it see it.
     *
     * @param holder the name of whom it concerns, or the address that is invited
     * @param proposer empty for one that was appointed at the server
     * @param byOperator whether the network stood in for the commune
     */
    public record Change(
            UUID id,
            Role role,
            boolean granting,
            String holder,
            String reason,
            String proposer,
            Instant proposedAt,
            String state,
            boolean byOperator) {}

    /** The second person must be another one than the first, and than the one whom it concerns. */
    public static class NotASecondPerson extends RuntimeException {}

    RoleService(
            RoleGrants grants,
            RoleChanges changes,
            NetworkOperators operators,
            Persons persons,
            ObjectProvider<Entering> entering,
            Sites sites,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.grants = grants;
        this.changes = changes;
        this.operators = operators;
        this.persons = persons;
        this.entering = entering;
        this.sites = sites;
        this.facts = facts;
        this.clock = clock;
    }

    @PreAuthorize(SECOND)
    @Transactional(readOnly = true)
    public List<Holder> holders() {
        return grants.findAll().stream()
                .map(grant -> new Holder(grant.person(), name(grant.person()), grant.role()))
                .sorted(java.util.Comparator.comparing(Holder::role).thenComparing(Holder::displayName))
                .toList();
    }

    /** The newest first. */
    @PreAuthorize(SECOND)
    @Transactional(readOnly = true)
    public List<Change> changes() {
        return changes.findByOrderByProposedAtDesc(Limit.of(SHOWN)).stream()
                .map(change -> change.shown(
                        change.person() == null ? change.contact().value() : name(change.holder()),
                        Optional.ofNullable(change.proposedBy()).map(this::name).orElse("")))
                .toList();
    }

    private String name(UUID person) {
        return persons.findById(person).map(Person::displayName).orElse("");
    }

    /**
     * Proposes that whoever this address belongs to be given a role.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code contact}, {@code role} and {@code reason}
     */
    @PreAuthorize(FIRST)
    @Transactional
    public void propose(@Nullable Role role, String contact, String reason, @Self UUID by) {
        InputCheck check = new InputCheck();
        ContactPoint to = ContactPoint.read(check, "contact", contact);
        if (role == null || !role.isOfACommune()) check.add("role", "role.needed");
        String why = check.text("reason", reason, 5, 500);
        check.done();
        store(RoleChange.giving(java.util.Objects.requireNonNull(role), to, why, by, now()), by);
    }

    /**
     * Proposes that a role be taken from someone.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code reason}
     */
    @PreAuthorize(FIRST)
    @Transactional
    public void proposeEnd(Role role, UUID from, String reason, @Self UUID by) {
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, 5, 500);
        check.done();
        if (grants.findByPersonAndRole(from, role).isEmpty())
            throw new IllegalArgumentException("no such role is held");
        store(RoleChange.taking(role, from, why, by, now()), by);
    }

    private void store(RoleChange change, UUID by) {
        changes.saveAndFlush(change);
        facts.publishEvent(
                new RoleProposed(CommuneScope.current(), change.id(), by, now(), change.role(), isOperator(by)));
    }

    /**
     * The second person agrees: the role is taken away at once, or its invitation leaves.
     *
     * @throws NotASecondPerson when it is the proposer, or the one whom it concerns
     */
    @PreAuthorize(SECOND)
    @Transactional
    public void confirm(UUID id, @Self UUID by) {
        RoleChange change = changes.findAndLockById(id).orElseThrow();
        if (change.isProposedBy(by) || change.concerns(by) || isContactOf(change, by)) throw new NotASecondPerson();
        change.decide(true, by, capacity(by), now());
        if (change.isGranting()) invite(change);
        else {
            grants.findByPersonAndRole(change.holder(), change.role()).ifPresent(grants::delete);
            change.done(change.holder());
            facts.publishEvent(new RoleEnded(change.holder()));
        }
        facts.publishEvent(
                new RoleConfirmed(CommuneScope.current(), change.id(), by, now(), change.role(), isOperator(by)));
    }

    private boolean isContactOf(RoleChange change, UUID by) {
        return persons.findById(by)
                .filter(person -> Stream.of(person.email(), person.phone())
                        .anyMatch(change.contact().value()::equals))
                .isPresent();
    }

    /** A second person does not agree, or the first takes it back. */
    @PreAuthorize(SECOND)
    @Transactional
    public void refuse(UUID id, @Self UUID by) {
        RoleChange change = changes.findAndLockById(id).orElseThrow();
        // the first person may take back what they proposed; only agreeing takes another
        change.decide(false, change.isProposedBy(by) ? null : by, null, now());
        facts.publishEvent(
                new RoleRefused(CommuneScope.current(), change.id(), by, now(), change.role(), isOperator(by)));
    }

    /** The first administrator, appointed at the server; later ones are proposed and confirmed. */
    @Transactional
    void appointFirst(ContactPoint to, String reason) {
        if (!grants.findByRole(Role.COMMUNE_ADMINISTRATOR).isEmpty())
            throw new IllegalStateException("this commune has an administrator, who proposes others");
        RoleChange change = RoleChange.giving(Role.COMMUNE_ADMINISTRATOR, to, reason, null, now());
        change.decide(true, null, RoleChange.Capacity.OPERATOR, now());
        changes.saveAndFlush(change);
        invite(change);
    }

    private void invite(RoleChange change) {
        entering.getObject()
                .ask(new Asking(
                        change.contact().value(),
                        "",
                        "",
                        Language.AR,
                        sites.current().origin(),
                        "/staff",
                        new BegunAct.Kept(TakenRole.KIND, change.id().toString())));
    }

    /** The invited person is here. */
    boolean take(UUID id, UUID person) {
        RoleChange change = changes.findAndLockById(id).orElse(null);
        if (change == null || change.state() != RoleChange.State.CONFIRMED) return false;
        if (grants.findByPersonAndRole(person, change.role()).isEmpty())
            grants.saveAndFlush(new RoleGrant(person, change.role()));
        change.done(person);
        facts.publishEvent(new RoleTaken(CommuneScope.current(), change.id(), person, now(), change.role(), false));
        return true;
    }

    Optional<Role> offered(UUID id) {
        return changes.findById(id).map(RoleChange::role);
    }

    private RoleChange.Capacity capacity(UUID by) {
        if (grants.findByPersonAndRole(by, Role.COMMUNE_ADMINISTRATOR).isPresent())
            return RoleChange.Capacity.ADMINISTRATOR;
        if (grants.findByPersonAndRole(by, Role.DEPUTY_ADMINISTRATOR).isPresent()) return RoleChange.Capacity.DEPUTY;
        return RoleChange.Capacity.OPERATOR;
    }

    private boolean isOperator(UUID by) {
        return operators.existsById(by) && capacity(by) == RoleChange.Capacity.OPERATOR;
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
