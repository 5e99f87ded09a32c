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

/** A part of an edition's text. */
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

    protected CharterSection() {}

    CharterSection(Charter charter, String code) {
        this.charter = charter;
        this.code = code;
    }

    void apply(int at, CharterText.Section content) {
        position = at;
        title = content.title();
    }

    String code() {
        return code;
    }

    CharterText.Section content() {
        return new CharterText.Section(code, title);
    }
}
