package ma.musharaka.people.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The bodies of the network of communes, which every commune's site shows: its coordination committee, the label's technical
 * teams and the accreditation committee. Kept by the network's operators, from whichever site they came in by.
 */
@Service
public class NetworkBodies implements BodyRegister {

    private static final String MAY_EDIT = "hasRole('OPERATOR')";

    private final Bodies bodies;
    private final BodyEditing editing;

    NetworkBodies(Bodies bodies, BodyEditing editing) {
        this.bodies = bodies;
        this.editing = editing;
    }

    @Override
    @ForEveryone
    public List<BodyData> today() {
        return there(bodies::today);
    }

    @ForEveryone
    public Optional<BodyData> find(String slug) {
        return there(() -> bodies.find(slug));
    }

    @Override
    @ForEveryone
    public List<MemberData> members(UUID body) {
        return there(() -> bodies.members(body));
    }

    /** Those whose term is over, the last first. */
    @ForEveryone
    public List<MemberData> former(UUID body) {
        return there(() -> bodies.former(body));
    }

    @Override
    @PreAuthorize(MAY_EDIT)
    public void form(BodyDraft draft, @Self UUID operator) {
        CommuneScope.run(CommuneScope.NETWORK, () -> editing.form(draft, operator));
    }

    @Override
    @PreAuthorize(MAY_EDIT)
    public void join(UUID body, MemberDraft draft, @Self UUID operator) {
        CommuneScope.run(CommuneScope.NETWORK, () -> editing.join(body, draft, operator));
    }

    @Override
    @PreAuthorize(MAY_EDIT)
    public void leave(UUID member, LocalDate day, @Self UUID operator) {
        CommuneScope.run(CommuneScope.NETWORK, () -> editing.leave(member, day, operator));
    }

    private static <T> T there(Supplier<T> asked) {
        return CommuneScope.<T, RuntimeException>call(CommuneScope.NETWORK, asked::get);
    }
}
