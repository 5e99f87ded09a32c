package ma.musharaka.charter.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CharterNavigation {

    @Bean
    NavigationEntry charterEntry() {
        return new NavigationEntry(10, "/charter", "charter.navigation");
    }
}
