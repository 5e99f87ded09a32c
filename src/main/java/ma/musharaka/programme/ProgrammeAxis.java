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
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;

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

    @OneToMany(mappedBy = "axis", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProgrammeProject> projects = new ArrayList<>();

    protected ProgrammeAxis() {}

    ProgrammeAxis(Programme programme, int position, ProgrammeData.Axis data) {
        this.programme = programme;
        this.position = position;
        code = data.code();
        title = data.title();
        for (ProgrammeData.Project project : data.projects()) projects.add(new ProgrammeProject(this, project));
    }

    Programme programme() {
        return programme;
    }

    String code() {
        return code;
    }

    LocalizedText title() {
        return title;
    }

    ProgrammeData.Axis data() {
        return new ProgrammeData.Axis(
                code, title, projects.stream().map(ProgrammeProject::data).toList());
    }
}
