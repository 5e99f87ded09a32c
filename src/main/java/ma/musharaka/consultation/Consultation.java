package ma.musharaka.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One round of questions to the residents. */
@Entity
class Consultation extends CommuneOwned {

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("question_%s")
    private LocalizedText question;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private LocalDate opens;

    @Column
    private LocalDate closes;

    @Embedded
    @EmbeddedColumnNaming("channels_%s")
    private LocalizedText channels;

    @Column
    private @Nullable Integer participants;

    @Column
    private @Nullable Integer contributions;

    @Embedded
    @EmbeddedColumnNaming("count_note_%s")
    private @Nullable LocalizedText countNote;

    @Embedded
    @EmbeddedColumnNaming("outcome_%s")
    private @Nullable LocalizedText outcome;

    protected Consultation() {}

    Consultation(ConsultationData data) {
        slug = data.slug();
        title = data.title();
        question = data.question();
        text = data.text();
        opens = data.opens();
        closes = data.closes();
        channels = data.channels();
        participants = data.participants();
        contributions = data.contributions();
        countNote = data.countNote();
        outcome = data.outcome();
    }

    ConsultationData data() {
        return new ConsultationData(
                slug, title, question, text, opens, closes, channels, participants, contributions, countNote, outcome);
    }
}
