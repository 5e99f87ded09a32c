package ma.musharaka.people.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.Self;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The bodies of the commune of the moment, and who sits in them on a day. */
@Service
public class Bodies {

    public static final String KIND = "body";
    public static final int LONGEST_NAME = 120;
    private static final String MAY_EDIT = "hasRole('COMMUNE_ADMINISTRATOR')";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Comparator<BodyMember> BY_ROLE = Comparator.comparing(
                    (BodyMember member) -> member.data().role())
            .thenComparing(BodyMember::begins)
            .thenComparing(BodyMember::id);

    private final BodyRows bodies;
    private final BodyMembers members;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bodies(
            BodyRows bodies,
            BodyMembers members,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Bodies that are there today, those of the council first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<BodyData> today() {
        LocalDate today = day();
        return bodies.findAll().stream()
                .filter(body -> body.isThereOn(today))
                .sorted(Comparator.comparing(Body::kind)
                        .thenComparing(Body::formed)
                        .thenComparing(Body::id))
                .map(Body::data)
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<BodyData> find(String slug) {
        return bodies.findBySlug(slug).map(Body::data);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<BodyData> find(UUID id) {
        return bodies.findById(id).map(Body::data);
    }

    /** Who sat in a body on a day, its chair first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MemberData> membersOn(UUID body, LocalDate day) {
        return members.findByBody(body).stream()
                .filter(member -> member.sitsOn(day))
                .sorted(BY_ROLE)
                .map(BodyMember::data)
                .toList();
    }

    /** Who sits in it today. */
    @ForEveryone
    public List<MemberData> members(UUID body) {
        return membersOn(body, day());
    }

    /** Those whose term is over, the last first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MemberData> former(UUID body) {
        LocalDate today = day();
        return members.findByBody(body).stream()
                .map(BodyMember::data)
                .filter(member -> member.ends() != null && member.ends().isBefore(today))
                .sorted(Comparator.comparing(MemberData::begins).reversed().thenComparing(MemberData::id))
                .toList();
    }

    /** Whether a person sat in a body of a kind on a day. */
    @ForHouse
    @Transactional(readOnly = true)
    public boolean isMember(UUID person, BodyKind kind, LocalDate day) {
        List<UUID> there = bodies.findByKind(kind).stream()
                .filter(body -> body.isThereOn(day))
                .map(Body::id)
                .toList();
        return !there.isEmpty()
                && members.findByPersonAndBodyIn(person, there).stream().anyMatch(member -> member.sitsOn(day));
    }

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    @PreAuthorize(MAY_EDIT)
    public void form(BodyDraft draft, @Self UUID administrator) {
        BodyDraft checked = check(draft);
        try {
            transaction.executeWithoutResult(status -> {
                Body body = bodies.saveAndFlush(new Body(checked));
                say(body.id(), administrator, BodyChanged.What.FORMED);
            });
        } catch (DataIntegrityViolationException taken) {
            new InputCheck().add("slug", "body.slug-taken").done();
        }
    }

    /** Names or describes a body anew; its address and kind stay. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void describe(UUID id, LocalizedText name, LocalizedText about, @Self UUID administrator) {
        Body body = bodies.findById(id).orElseThrow();
        BodyData known = body.data();
        body.become(check(new BodyDraft(known.slug(), known.kind(), name, about, known.formed())));
        say(id, administrator, BodyChanged.What.DESCRIBED);
    }

    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void dissolve(UUID id, LocalDate day, @Self UUID administrator) {
        Body body = bodies.findById(id).orElseThrow();
        InputCheck check = new InputCheck();
        if (day.isBefore(body.formed())) check.add("day", "body.ends-before");
        check.done();
        body.dissolve(day);
        say(id, administrator, BodyChanged.What.DISSOLVED);
    }

    /**
     * Writes a term down. One member has one term at a time.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void join(UUID id, MemberDraft draft, @Self UUID administrator) {
        Body body = bodies.findAndLockById(id).orElseThrow();
        InputCheck check = new InputCheck();
        LocalizedText name = new LocalizedText(
                check.line("name-ar", draft.name().ar(), 2, LONGEST_NAME),
                check.line("name-fr", draft.name().fr(), 2, LONGEST_NAME),
                null);
        if (draft.begins().isBefore(body.formed())) check.add("begins", "body.begins-before");
        LocalDate ends = draft.ends();
        if (ends != null && ends.isBefore(draft.begins())) check.add("ends", "body.ends-before");
        MemberDraft checked = new MemberDraft(draft.person(), name, draft.role(), draft.begins(), ends);
        if (members.findByBody(id).stream()
                .anyMatch(member -> member.isOf(checked) && member.meets(checked.begins(), ends)))
            check.add("name-ar", "body.member-already");
        check.done();
        members.saveAndFlush(new BodyMember(id, checked));
        say(id, administrator, BodyChanged.What.MEMBER_JOINED);
    }

    /** Ends a term on a day, which is the last. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void leave(UUID member, LocalDate day, @Self UUID administrator) {
        BodyMember found = members.findById(member).orElseThrow();
        InputCheck check = new InputCheck();
        if (day.isBefore(found.begins())) check.add("ends", "body.ends-before");
        check.done();
        found.end(day);
        say(found.body(), administrator, BodyChanged.What.MEMBER_LEFT);
    }

    private static BodyDraft check(BodyDraft draft) {
        InputCheck check = new InputCheck();
        String slug = check.line("slug", draft.slug(), 2, 80);
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) check.add("slug", "body.slug-form");
        LocalizedText name = new LocalizedText(
                check.line("name-ar", draft.name().ar(), 3, 200),
                check.line("name-fr", draft.name().fr(), 3, 200),
                check.line("name-zgh", draft.name().zgh(), 0, 200));
        LocalizedText about = new LocalizedText(
                check.text("about-ar", draft.about().ar(), 0, 800),
                check.text("about-fr", draft.about().fr(), 0, 800),
                check.text("about-zgh", draft.about().zgh(), 0, 800));
        if (!draft.kind().fits(CommuneScope.current())) check.add("kind", "body.kind-elsewhere");
        check.done();
        return new BodyDraft(slug, draft.kind(), name, about, draft.formed());
    }

    private void say(UUID body, UUID actor, BodyChanged.What what) {
        facts.publishEvent(new BodyChanged(CommuneScope.current(), body, actor, Instant.now(clock), what));
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
