package ma.musharaka.programme.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry programmeEntry() {
        return new NavigationEntry(20, "/programme", "programme.navigation");
    }

    @Bean
    StaffEntry programmesForEditors() {
        return new StaffEntry(40, "/staff/programme", "programme.staff.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry programmesForAdministrators() {
        return new StaffEntry(40, "/staff/programme", "programme.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }
}
