package ma.musharaka.charter;

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

/** A part of a charter's text. */
@Entity
class CharterSection extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Column
    private int position;

    @Column
    private String code;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CharterArticle> articles = new ArrayList<>();

    protected CharterSection() {}

    CharterSection(Charter charter, int position, CharterData.Section data) {
        this.charter = charter;
        this.position = position;
        code = data.code();
        title = data.title();
        for (CharterData.Article article : data.articles()) articles.add(new CharterArticle(charter, this, article));
    }

    CharterData.Section data() {
        return new CharterData.Section(
                code, title, articles.stream().map(CharterArticle::data).toList());
    }
}
