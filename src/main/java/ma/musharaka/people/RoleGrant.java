package ma.musharaka.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's role in one commune. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Role role;

    protected RoleGrant() {}

    RoleGrant(UUID person, Role role) {
        this.person = person;
        this.role = role;
    }

    UUID person() {
        return person;
    }

    Role role() {
        return role;
    }
}
