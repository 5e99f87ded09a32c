package ma.musharaka.people.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.Self;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the commune of the moment, and who sits in them on a day. */
@Service
public class Bodies implements BodyRegister {

    public static final String KIND = "body";
    private static final String MAY_EDIT = "hasRole('COMMUNE_ADMINISTRATOR')";
    private static final Comparator<BodyMember> BY_ROLE = Comparator.comparing(
                    (BodyMember member) -> member.data().role())
            .thenComparing(BodyMember::begins)
            .thenComparing(BodyMember::id);

    private final BodyRows bodies;
    private final BodyMembers members;
    private final BodyEditing editing;
    private final Clock clock;

    Bodies(BodyRows bodies, BodyMembers members, BodyEditing editing, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.editing = editing;
        this.clock = clock;
    }

    /** Bodies that are there today, those of the council first. */
    @Override
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
    @Override
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
    @Override
    @PreAuthorize(MAY_EDIT)
    public void form(BodyDraft draft, @Self UUID administrator) {
        editing.form(draft, administrator);
    }

    /** Names or describes a body anew; its address and kind stay. */
    @PreAuthorize(MAY_EDIT)
    public void describe(UUID id, LocalizedText name, LocalizedText about, @Self UUID administrator) {
        editing.describe(id, name, about, administrator);
    }

    @PreAuthorize(MAY_EDIT)
    public void dissolve(UUID id, LocalDate day, @Self UUID administrator) {
        editing.dissolve(id, day, administrator);
    }

    @Override
    @PreAuthorize(MAY_EDIT)
    public void join(UUID id, MemberDraft draft, @Self UUID administrator) {
        editing.join(id, draft, administrator);
    }

    @Override
    @PreAuthorize(MAY_EDIT)
    public void leave(UUID member, LocalDate day, @Self UUID administrator) {
        editing.leave(member, day, administrator);
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
