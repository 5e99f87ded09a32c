package ma.musharaka.meeting;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a meeting is, to rooms that only know its id. */
@Component
class MeetingSubjects implements SubjectSource {

    private final Meetings meetings;

    MeetingSubjects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return meetings.findById(id)
                .map(Meeting::data)
                .map(data -> new View(data.title().text(language), data.address(), "meeting.state.published"));
    }
}
