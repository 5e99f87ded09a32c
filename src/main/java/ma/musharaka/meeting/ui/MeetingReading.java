package ma.musharaka.meeting.ui;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.meeting.MeetingData;
import ma.musharaka.meeting.MeetingService;
import ma.musharaka.platform.Translator;
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
                                request.texts().get("meeting.on", meeting.title(), meeting.date(), meeting.place()))
                        .under("meeting.navigation", "/meetings")
                        .about(event(meeting, request)));
    }

    private static Map<String, Object> event(MeetingData meeting, ReadingRequest request) {
        LocalTime time = meeting.startTime();
        return Map.of(
                "@type",
                "Event",
                "name",
                meeting.title().text(request.language()),
                "startDate",
                time == null
                        ? meeting.date().toString()
                        : meeting.date()
                                .atTime(time)
                                .atZone(Translator.ZONE)
                                .toOffsetDateTime()
                                .toString(),
                "eventAttendanceMode",
                "https://schema.org/OfflineEventAttendanceMode",
                "location",
                Map.of(
                        "@type", "Place",
                        "name", meeting.place().text(request.language()),
                        "address", request.site().name().text(request.language())),
                "organizer",
                Map.of("@id", request.site().origin() + "/#commune"));
    }
}
