package ma.musharaka.meeting;

import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class MeetingDemo implements DemoSource {

    private final MeetingService meetings;

    record Calendar(List<MeetingData> meetings) {}

    MeetingDemo(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("meetings", Calendar.class).ifPresent(file -> file.meetings().forEach(meetings::publish));
    }
}
