package ma.musharaka.meeting.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingNavigation {

    @Bean
    NavigationEntry meetingEntry() {
        return new NavigationEntry(70, "/meetings", "meeting.navigation");
    }
}
