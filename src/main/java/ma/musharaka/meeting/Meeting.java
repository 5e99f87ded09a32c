package ma.musharaka.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting with residents and associations, or of one of the commune's bodies. */
@Entity
class Meeting extends CommuneOwned {

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Column
    private LocalDate date;

    @Column(name = "start_time")
    private @Nullable LocalTime startTime;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private LocalizedText place;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private @Nullable Integer attendance;

    /** Slug of the body that met; nothing for a meeting with residents. */
    @Column
    private @Nullable String body;

    @Column
    private @Nullable String document;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<MeetingItem> agenda = new ArrayList<>();

    protected Meeting() {}

    Meeting(MeetingData data) {
        slug = data.slug();
        title = data.title();
        date = data.date();
        startTime = data.startTime();
        place = data.place();
        text = data.text();
        attendance = data.attendance();
        body = data.body();
        document = data.document();
        for (MeetingData.Item item : data.agenda()) agenda.add(new MeetingItem(this, agenda.size() + 1, item));
    }

    MeetingData data() {
        return new MeetingData(
                slug,
                title,
                date,
                startTime,
                place,
                text,
                attendance,
                body,
                document,
                agenda.stream().map(MeetingItem::data).toList());
    }
}
