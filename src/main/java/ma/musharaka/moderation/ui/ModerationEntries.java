package ma.musharaka.moderation.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModerationEntries {

    @Bean
    StaffEntry moderationQueueEntry() {
        return new StaffEntry(10, "/staff/moderation", "moderation.queue.title", Role.MODERATOR.name());
    }
}
