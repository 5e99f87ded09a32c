package ma.musharaka.counter.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CounterEntryPoint {

    @Bean
    StaffEntry counterEntry() {
        return new StaffEntry(20, "/staff/counter", "counter.title", Role.CLERK.name());
    }
}
