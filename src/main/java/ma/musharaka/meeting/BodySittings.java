package ma.musharaka.meeting;

import java.util.List;
import ma.musharaka.people.body.Sittings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the meetings of a body to the pages that tell of it. */
@Component
class BodySittings implements Sittings {

    private final Meetings meetings;

    BodySittings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sitting> of(String body) {
        return meetings.findByBodyOrderByDateDescSlug(body).stream()
                .map(Meeting::data)
                .map(data -> new Sitting(
                        data.date(),
                        data.startTime(),
                        data.title(),
                        data.place(),
                        data.agenda().stream().map(MeetingData.Item::text).toList(),
                        data.address(),
                        data.document()))
                .toList();
    }
}
