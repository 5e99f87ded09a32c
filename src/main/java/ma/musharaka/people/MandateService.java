package ma.musharaka.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for an association in the commune of the moment: delegates invite others, and end what was given. */
@Service
public class MandateService {

    private static final Duration INVITATION_VALIDITY = Duration.ofDays(7);

    private final Mandates mandates;
    private final MandateInvitations invitations;
    private final AssociationPresences presences;
    private final Persons persons;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** A mandate, as the association's delegates see it. */
    public record Delegate(
            UUID mandate,
            UUID person,
            String name,
            LocalDate begins,
            @Nullable LocalDate ends) {}

    /** A code to hand over, with the moment until which it can be used. */
    public record Invitation(String code, Instant until) {}

    MandateService(
            Mandates mandates,
            MandateInvitations invitations,
            AssociationPresences presences,
            Persons persons,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.mandates = mandates;
        this.invitations = invitations;
        this.presences = presences;
        this.persons = persons;
        this.facts = facts;
        this.clock = clock;
    }

    /** Who acts for the association here today; only its delegates may know. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Delegate> delegates(UUID association, @Self UUID asking) {
        requireDelegate(association, asking);
        LocalDate today = today();
        return mandates.findByAssociationOrderByBeginsAscIdAsc(association).stream()
                .filter(mandate -> mandate.holdsOn(today))
                .map(mandate -> new Delegate(
                        mandate.id(),
                        mandate.person(),
                        persons.findById(mandate.person())
                                .map(Person::displayName)
                                .orElse(""),
                        mandate.begins(),
                        mandate.ends()))
                .toList();
    }

    /**
     * A delegate invites another, whoever it is: the code is theirs to hand over.
     *
     * @param ends the last day of the mandate; nothing when it has none
     */
    @ForSignedIn
    @Transactional
    public Invitation invite(UUID association, @Nullable LocalDate ends, @Self UUID delegate) {
        requireDelegate(association, delegate);
        InputCheck check = new InputCheck();
        if (ends != null && ends.isBefore(today())) check.add("ends", "association.ends-past");
        check.done();
        OneTimeCode code = OneTimeCode.random();
        Instant until = Instant.now(clock).plus(INVITATION_VALIDITY);
        invitations.save(new MandateInvitation(association, code.hash(), delegate, ends, until));
        return new Invitation(code.text(), until);
    }

    /** Whether the code opened a mandate; what is wrong with one that does not is not said. */
    @ForSignedIn
    @Transactional
    public boolean accept(String code, @Self UUID person) {
        Instant now = Instant.now(clock);
        LocalDate today = today();
        Optional<MandateInvitation> found = invitations
                .findAndLockByHash(OneTimeCode.hash(code))
                .filter(invitation -> invitation.isOpenAt(now))
                .filter(invitation -> invitation.ends() == null || !today.isAfter(invitation.ends()))
                // who no longer acts for the association cannot let others do so
                .filter(invitation -> acts(invitation.association(), invitation.invitedBy(), today))
                .filter(invitation -> !acts(invitation.association(), person, today))
                .filter(invitation -> presences
                        .findByAssociation(invitation.association())
                        .filter(presence -> presence.state() == AssociationState.VERIFIED)
                        .isPresent());
        found.ifPresent(invitation -> {
            mandates.save(invitation.accept(person, today));
            facts.publishEvent(new MandateChanged(CommuneScope.current(), invitation.association(), person, now, true));
        });
        return found.isPresent();
    }

    /** A delegate ends a mandate, their own or another's. */
    @ForSignedIn
    @Transactional
    public void end(UUID mandate, @Self UUID delegate) {
        Mandate found = mandates.findById(mandate).orElseThrow();
        requireDelegate(found.association(), delegate);
        Instant now = Instant.now(clock);
        found.end(now);
        facts.publishEvent(new MandateChanged(CommuneScope.current(), found.association(), delegate, now, false));
    }

    private void requireDelegate(UUID association, UUID person) {
        if (!acts(association, person, today()))
            throw new AccessDeniedException("no delegate of this association here");
    }

    private boolean acts(UUID association, UUID person, LocalDate day) {
        return mandates.findByPerson(person).stream()
                .anyMatch(mandate -> mandate.association().equals(association) && mandate.holdsOn(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
