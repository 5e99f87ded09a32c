package ma.musharaka.programme.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry programmeEntry() {
        return new NavigationEntry(20, "/programme", "programme.navigation");
    }
}
