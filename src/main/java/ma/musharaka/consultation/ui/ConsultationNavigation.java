package ma.musharaka.consultation.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsultationNavigation {

    @Bean
    NavigationEntry consultationEntry() {
        return new NavigationEntry(40, "/consultations", "consultation.navigation");
    }
}
