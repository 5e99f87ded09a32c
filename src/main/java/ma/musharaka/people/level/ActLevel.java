package ma.musharaka.people.level;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The level that an act needs in this commune, where the commune has said it. */
@Entity
@Table(name = "act_level")
class ActLevel extends CommuneOwned {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Act act;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Level level;

    protected ActLevel() {}

    ActLevel(Act act, Level level) {
        this.act = act;
        this.level = level;
    }

    Act act() {
        return act;
    }

    Level level() {
        return level;
    }

    void become(Level other) {
        level = other;
    }
}
