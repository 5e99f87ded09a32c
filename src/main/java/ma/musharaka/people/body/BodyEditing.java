package ma.musharaka.people.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How bodies are formed and their terms written down: the commune's by its administrator, the network's by its operators. */
@Component
class BodyEditing {

    private static final int LONGEST_NAME = 120;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final BodyRows bodies;
    private final BodyMembers members;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BodyEditing(
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

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    void form(BodyDraft draft, UUID editor) {
        BodyDraft checked = check(draft);
        try {
            transaction.executeWithoutResult(status -> {
                Body body = bodies.saveAndFlush(new Body(checked));
                say(body.id(), editor, BodyChanged.What.FORMED);
            });
        } catch (DataIntegrityViolationException taken) {
            new InputCheck().add("slug", "body.slug-taken").done();
        }
    }

    /** Names or describes a body anew; its address and kind stay. */
    @Transactional
    void describe(UUID id, LocalizedText name, LocalizedText about, UUID editor) {
        Body body = bodies.findById(id).orElseThrow();
        BodyData known = body.data();
        body.become(check(new BodyDraft(known.slug(), known.kind(), name, about, known.formed())));
        say(id, editor, BodyChanged.What.DESCRIBED);
    }

    @Transactional
    void dissolve(UUID id, LocalDate day, UUID editor) {
        Body body = bodies.findById(id).orElseThrow();
        InputCheck check = new InputCheck();
        if (day.isBefore(body.formed())) check.add("day", "body.ends-before");
        check.done();
        body.dissolve(day);
        say(id, editor, BodyChanged.What.DISSOLVED);
    }

    /**
     * Writes a term down. One member has one term at a time.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @Transactional
    void join(UUID id, MemberDraft draft, UUID editor) {
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
        say(id, editor, BodyChanged.What.MEMBER_JOINED);
    }

    /** Ends a term on a day, which is the last. */
    @Transactional
    void leave(UUID member, LocalDate day, UUID editor) {
        BodyMember found = members.findById(member).orElseThrow();
        InputCheck check = new InputCheck();
        if (day.isBefore(found.begins())) check.add("ends", "body.ends-before");
        check.done();
        found.end(day);
        say(found.body(), editor, BodyChanged.What.MEMBER_LEFT);
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
}
