package ma.musharaka.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A line of action of a programme. */
@Entity
class ProgrammeAxis extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column
    private int position;

    @Column
    private String code;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Column(name = "declared_total")
    private @Nullable BigDecimal declaredTotal;

    @Embedded
    @EmbeddedColumnNaming("difference_note_%s")
    private @Nullable LocalizedText differenceNote;

    @Column
    private boolean shown;

    @OneToMany(mappedBy = "axis", cascade = CascadeType.ALL)
    @OrderBy("position, number")
    private List<ProgrammeProject> projects = new ArrayList<>();

    protected ProgrammeAxis() {}

    ProgrammeAxis(Programme programme, int position, ProgrammeHead.Axis axis) {
        this.programme = programme;
        this.position = position;
        code = axis.code();
        title = axis.title();
    }

    void show(int place, ProgrammeHead.Axis axis) {
        position = place;
        title = axis.title();
        Money declared = axis.declaredTotal();
        declaredTotal = declared == null ? null : declared.amount();
        differenceNote = axis.differenceNote();
        shown = true;
    }

    void hide() {
        shown = false;
    }

    boolean isShown() {
        return shown;
    }

    Programme programme() {
        return programme;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    LocalizedText title() {
        return title;
    }

    ProgrammeHead.Axis content() {
        return new ProgrammeHead.Axis(
                code, title, declaredTotal == null ? null : new Money(declaredTotal), differenceNote);
    }
}
