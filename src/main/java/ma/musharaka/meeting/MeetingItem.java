package ma.musharaka.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A point of a meeting's agenda. */
@Entity
class MeetingItem extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column
    private int position;

    @Column
    private @Nullable String time;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    protected MeetingItem() {}

    MeetingItem(Meeting meeting, int position, MeetingData.Item data) {
        this.meeting = meeting;
        this.position = position;
        time = data.time();
        text = data.text();
    }

    MeetingData.Item data() {
        return new MeetingData.Item(time, text);
    }
}
