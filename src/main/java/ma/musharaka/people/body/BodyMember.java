package ma.musharaka.people.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A term in a body. The name is public because of the office; an account is not needed for it. */
@Entity
@Table(name = "body_member")
class BodyMember extends CommuneOwned {

    @Column(name = "body_id")
    private UUID body;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BodyRole role;

    @Column
    private LocalDate begins;

    @Column
    private @Nullable LocalDate ends;

    protected BodyMember() {}

    BodyMember(UUID body, MemberDraft draft) {
        this.body = body;
        this.person = draft.person();
        this.name = draft.name();
        this.role = draft.role();
        this.begins = draft.begins();
        this.ends = draft.ends();
    }

    UUID body() {
        return body;
    }

    LocalDate begins() {
        return begins;
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(begins) && (ends == null || !day.isAfter(ends));
    }

    /** Whether this term and another share a day. */
    boolean meets(LocalDate otherBegins, @Nullable LocalDate otherEnds) {
        return (ends == null || !otherBegins.isAfter(ends)) && (otherEnds == null || !begins.isAfter(otherEnds));
    }

    boolean isOf(MemberDraft draft) {
        return draft.person() != null && draft.person().equals(person) || name.equals(draft.name());
    }

    void end(LocalDate day) {
        ends = day;
    }

    void forgetAccount() {
        person = null;
    }

    MemberData data() {
        return new MemberData(id(), person, name, role, begins, ends);
    }
}
