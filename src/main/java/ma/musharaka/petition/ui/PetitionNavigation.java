package ma.musharaka.petition.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PetitionNavigation {

    @Bean
    NavigationEntry petitionEntry() {
        return new NavigationEntry(60, "/petitions", "petition.navigation");
    }

    @Bean
    StaffEntry petitionStaffEntry() {
        return new StaffEntry(20, "/staff/petitions", "petition.staff.title", Role.PETITION_OFFICER.name());
    }
}
