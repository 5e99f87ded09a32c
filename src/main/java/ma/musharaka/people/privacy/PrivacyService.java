package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests of people about their data, for which the law gives the commune a time; and the commune's answers. */
@Service
public class PrivacyService {

    /** What the journal and the legal clock call a request. */
    public static final String KIND = "privacy-request";

    public static final int PAGE = 20;

    static final int MOST_OPEN = 5;
    static final int LONGEST = 2000;

    private final PrivacyRequests requests;
    private final PrivacyRules rules;
    private final ProcessingStops stops;
    private final PeopleService people;
    private final Numbers numbers;
    private final Messenger messenger;
    private final Sites sites;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** What can be asked. */
    public enum Kind {
        /** To know what is kept, beyond what can be taken away at once (article 7). */
        ACCESS,
        /** To have something put right that one cannot correct oneself (article 8). */
        RECTIFICATION,
        /** To object to a processing (article 9). */
        OPPOSITION;

        public String textKey() {
            return "privacy.kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where a request stands. */
    public enum State {
        OPEN,
        ANSWERED;

        public String textKey() {
            return "privacy.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A request.
     *
     * @param processing code of what the person objects to
     * @param text empty once it was kept long enough
     * @param accepted what was decided on an opposition; nothing for other requests
     */
    public record Request(
            UUID id,
            int number,
            UUID person,
            Kind kind,
            @Nullable String processing,
            String text,
            State state,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable Boolean accepted,
            String answer) {

        public SubjectRef subject() {
            return new SubjectRef(KIND, id);
        }
    }

    PrivacyService(
            PrivacyRequests requests,
            PrivacyRules rules,
            ProcessingStops stops,
            PeopleService people,
            Numbers numbers,
            Messenger messenger,
            Sites sites,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.stops = stops;
        this.people = people;
        this.numbers = numbers;
        this.messenger = messenger;
        this.sites = sites;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Receives a request; the time of the law begins.
     *
     * @param processing code of what the person objects to, for an opposition
     * @return its number
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForSignedIn
    @Transactional
    public int ask(@Self UUID person, Kind kind, @Nullable String processing, String text) {
        InputCheck check = new InputCheck();
        String said = check.text("text", text, kind == Kind.OPPOSITION ? 0 : 10, LONGEST);
        String objected = kind == Kind.OPPOSITION ? processing : null;
        if (kind == Kind.OPPOSITION
                && rules.opposable().stream().noneMatch(each -> each.code().equals(objected)))
            check.add("processing", "privacy.ask.no-processing");
        if (requests.countByPersonAndState(person, State.OPEN) >= MOST_OPEN)
            check.add("text", "privacy.ask.too-many", MOST_OPEN);
        check.done();
        Instant now = Instant.now(clock);
        PrivacyRequest request =
                requests.saveAndFlush(new PrivacyRequest(numbers.next(KIND), person, kind, objected, said, now));
        facts.publishEvent(new PrivacyRequested(CommuneScope.current(), request.id(), person, now));
        return request.data().number();
    }

    /** A person's own requests in this commune, the newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Request> of(@Self UUID person) {
        return requests.findByPersonOrderByNumberDesc(person).stream()
                .map(PrivacyRequest::data)
                .toList();
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<Request> find(UUID id) {
        return requests.findById(id).map(PrivacyRequest::data);
    }

    /** All requests of this commune: what waits, then what was answered. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Page<Request> forStaff(int page) {
        return requests.findForStaff(PageRequest.of(page, PAGE)).map(PrivacyRequest::data);
    }

    /**
     * Answers a request; the person is told by letter that there is an answer. An opposition that is accepted stops the
     * processing in the same moment.
     *
     * @param accepted what is decided on an opposition; it says nothing for other requests
     * @throws AlreadyAnswered when there is one
     * @throws ma.musharaka.platform.InvalidInput in {@code answer}, and in {@code accepted} when an opposition is not
     *     decided on
     */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void answer(UUID id, @Nullable Boolean accepted, String answer, @Self UUID actor) {
        PrivacyRequest request = requests.findAndLockById(id).orElseThrow();
        boolean opposes = request.kind() == Kind.OPPOSITION;
        InputCheck check = new InputCheck();
        String said = check.text("answer", answer, 10, LONGEST);
        if (opposes && request.isOpen() && accepted == null) check.add("accepted", "privacy.staff.undecided");
        check.done();
        Instant now = Instant.now(clock);
        request.answer(said, now);
        if (opposes) request.decide(Boolean.TRUE.equals(accepted));
        if (opposes && Boolean.TRUE.equals(accepted))
            stops.stop(
                    request.person(),
                    Objects.requireNonNull(request.processing()),
                    ProcessingStop.Cause.OPPOSITION,
                    actor);
        people.contact(request.person())
                .ifPresent(contact -> messenger.send(new Messenger.Message(
                        contact.to(),
                        contact.language(),
                        "privacy-answered",
                        contact.displayName(),
                        request.data().number(),
                        sites.current().origin() + sites.current().link("/account/privacy", contact.language()))));
        facts.publishEvent(new PrivacyAnswered(CommuneScope.current(), id, actor, now));
    }

    /** Another clerk was faster. */
    public static class AlreadyAnswered extends RuntimeException {

        AlreadyAnswered() {
            super("there is an answer");
        }
    }
}
