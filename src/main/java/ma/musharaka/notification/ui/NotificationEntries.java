package ma.musharaka.notification.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationEntries {

    @Bean
    StaffEntry lettersEntry() {
        return new StaffEntry(70, "/staff/letters", "notification.letters.title", Role.COMMUNE_ADMINISTRATOR.name());
    }
}
