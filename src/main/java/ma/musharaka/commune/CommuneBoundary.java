package ma.musharaka.commune;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The outline that a commune's map is drawn with. */
@Entity
class CommuneBoundary extends CommuneOwned {

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Boundary feature;

    protected CommuneBoundary() {}

    CommuneBoundary(Boundary feature) {
        this.feature = feature;
    }

    void replace(Boundary next) {
        feature = next;
    }

    Boundary feature() {
        return feature;
    }
}
