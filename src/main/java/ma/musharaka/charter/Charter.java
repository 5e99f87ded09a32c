package ma.musharaka.charter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edition of the commune's charter; earlier editions are kept, because decisions cite them. */
@Entity
class Charter extends CommuneOwned {

    @Column
    private int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterState state;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("intro_%s")
    private LocalizedText intro;

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CharterSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CharterCommitment> commitments = new ArrayList<>();

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CharterStep> steps = new ArrayList<>();

    protected Charter() {}

    Charter(int edition, CharterData data) {
        this.edition = edition;
        state = data.state();
        title = data.title();
        intro = data.intro();
        for (CharterData.Section section : data.sections())
            sections.add(new CharterSection(this, sections.size() + 1, section));
        for (CharterData.Commitment commitment : data.commitments())
            commitments.add(new CharterCommitment(this, commitments.size() + 1, commitment));
        for (CharterData.Step step : data.steps()) steps.add(new CharterStep(this, step));
    }

    int edition() {
        return edition;
    }

    CharterState state() {
        return state;
    }

    LocalizedText title() {
        return title;
    }

    CharterData data() {
        return new CharterData(
                state,
                title,
                intro,
                sections.stream().map(CharterSection::data).toList(),
                commitments.stream().map(CharterCommitment::data).toList(),
                steps.stream().map(CharterStep::data).toList());
    }
}
