package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A project that a chapter or an article pays for. */
@Entity
class BudgetProject extends CommuneOwned {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BudgetPart part;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BudgetSide side;

    @Column
    private String chapter;

    @Column
    private String article;

    @Column
    private String project;

    protected BudgetProject() {}

    /** @param project its key in the list of projects */
    BudgetProject(BudgetData.Code code, String project) {
        part = code.part();
        side = code.side();
        chapter = code.chapter();
        article = code.article();
        this.project = project;
    }

    BudgetData.Code code() {
        return BudgetData.Code.of(part, side, chapter, article);
    }

    String project() {
        return project;
    }
}
