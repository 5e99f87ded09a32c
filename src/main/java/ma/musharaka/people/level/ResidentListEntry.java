package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** Someone on a list: only a mark, which is recognised when the person enters the same details. It serves one account. */
@Entity
@Table(name = "resident_list_entry")
class ResidentListEntry extends CommuneOwned {

    @Column(name = "list_id")
    private UUID list;

    @Column
    private String mark;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    protected ResidentListEntry() {}

    ResidentListEntry(UUID list, String mark) {
        this.list = list;
        this.mark = mark;
    }

    UUID list() {
        return list;
    }

    boolean isClaimed() {
        return claimedBy != null;
    }

    boolean isFreeFor(UUID person) {
        return claimedBy == null || claimedBy.equals(person);
    }

    /** The account is closed: the mark is free for whoever enters the same details, as at the beginning. */
    void release() {
        claimedBy = null;
    }

    void claim(UUID person) {
        if (isClaimed()) throw new IllegalStateException("claimed already");
        claimedBy = person;
    }
}
