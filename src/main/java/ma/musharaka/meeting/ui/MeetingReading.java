package ma.musharaka.meeting.ui;

import java.util.Optional;
import ma.musharaka.meeting.MeetingService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class MeetingReading implements ReadingSource {

    private final MeetingService meetings;
    private final Pages pages;

    MeetingReading(MeetingService meetings, Pages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return meetings.find(request.route("slug"))
                .map(meeting -> pages.page(
                        "meeting/meeting",
                        request,
                        meeting,
                        meeting.title().text(request.language()),
                        request.texts().get("meeting.on", meeting.title(), meeting.date(), meeting.place())));
    }
}
