package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.Fact;
import org.hibernate.annotations.Immutable;

/** That a decision cited an article: what kind of decision, on what kind of thing, when; never whose. */
@Entity
@Immutable
class CharterApplication extends AppendOnly {

    @Column
    private int edition;

    @Column
    private int article;

    @Column
    private String fact;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private Instant at;

    protected CharterApplication() {}

    CharterApplication(ArticleGrounds.Cited cited, Fact decision) {
        edition = cited.edition();
        article = cited.article();
        fact = decision.code();
        subjectKind = decision.subject().kind();
        subjectId = decision.subject().id();
        at = decision.at();
    }

    CharterService.Applied data() {
        return new CharterService.Applied(fact, subjectKind, at);
    }
}
