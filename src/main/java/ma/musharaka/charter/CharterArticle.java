package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An article of a charter: a row of its own, so that a decision can cite it. */
@Entity
class CharterArticle extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private CharterSection section;

    @Column
    private int number;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    protected CharterArticle() {}

    CharterArticle(Charter charter, CharterSection section, CharterData.Article data) {
        this.charter = charter;
        this.section = section;
        number = data.number();
        title = data.title();
        text = data.text();
    }

    CharterData.Article data() {
        return new CharterData.Article(number, title, text);
    }
}
