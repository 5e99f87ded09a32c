package ma.musharaka.meeting.ui;

import java.util.Optional;
import ma.musharaka.meeting.MeetingService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class MeetingListReading implements ReadingSource {

    private final MeetingService meetings;
    private final Pages pages;

    MeetingListReading(MeetingService meetings, Pages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "meeting/list",
                request,
                meetings.calendar(),
                request.texts().get("meeting.title"),
                request.texts().get("meeting.description", request.site().name())));
    }
}
