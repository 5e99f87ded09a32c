package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the joint follow-up cell found when it met. */
@Entity
@Immutable
class CharterReview extends AppendOnly {

    @Column(name = "body_id")
    private UUID body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private @Nullable String link;

    protected CharterReview() {}

    CharterReview(UUID body, LocalDate heldOn, LocalizedText text, @Nullable String link) {
        this.body = body;
        this.heldOn = heldOn;
        this.text = text;
        this.link = link;
    }

    FollowUpData.Review data() {
        return new FollowUpData.Review(heldOn, text, link);
    }
}
