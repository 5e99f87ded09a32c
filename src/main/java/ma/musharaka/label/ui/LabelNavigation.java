package ma.musharaka.label.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LabelNavigation {

    @Bean
    NavigationEntry labelEntry() {
        return new NavigationEntry(80, "/label", "label.navigation");
    }
}
