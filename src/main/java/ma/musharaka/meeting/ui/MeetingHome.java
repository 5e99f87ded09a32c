package ma.musharaka.meeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.musharaka.meeting.MeetingService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.OpenNow;
import org.springframework.stereotype.Component;

/** The meetings to come, on the commune's home page: anyone can come. */
@Component
class MeetingHome implements OpenNow {

    private final MeetingService meetings;
    private final Clock clock;

    MeetingHome(MeetingService meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Item> items(ReadingRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        return meetings.calendar().coming().stream()
                .map(meeting -> new Item(
                        request.texts().say(meeting.title()),
                        meeting.address(),
                        ChronoUnit.DAYS.between(today, meeting.date()),
                        "meeting.days-unit",
                        request.texts().say(meeting.place()),
                        null))
                .toList();
    }
}
