package ma.musharaka.charter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An article of an edition: a row of its own, so that a decision can cite it. */
@Entity
class CharterArticle extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    // a part that is new goes in before the article that stands in it
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "section_id")
    private CharterSection section;

    @Column
    private String code;

    @Column
    private int number;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    protected CharterArticle() {}

    CharterArticle(Charter charter, String code) {
        this.charter = charter;
        this.code = code;
    }

    void apply(CharterSection place, int at, CharterText.Article content) {
        section = place;
        number = at;
        title = content.title();
        text = content.text();
    }

    String code() {
        return code;
    }

    CharterText.Article content() {
        return new CharterText.Article(code, section.code(), title, text);
    }
}
