package ma.musharaka.people.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Bodies that somebody keeps: the commune of the moment its own, the network of communes its own. */
public interface BodyRegister {

    List<BodyData> today();

    List<MemberData> members(UUID body);

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    void form(BodyDraft draft, UUID editor);

    /**
     * Writes a term down. One member has one term at a time.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    void join(UUID body, MemberDraft draft, UUID editor);

    /** Ends a term on a day, which is the last. */
    void leave(UUID member, LocalDate day, UUID editor);
}
