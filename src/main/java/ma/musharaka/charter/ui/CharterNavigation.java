package ma.musharaka.charter.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CharterNavigation {

    @Bean
    NavigationEntry charterEntry() {
        return new NavigationEntry(10, "/charter", "charter.navigation");
    }

    @Bean
    StaffEntry charterForEditors() {
        return new StaffEntry(39, "/staff/charter", "charter.staff.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry charterForAdministrators() {
        return new StaffEntry(39, "/staff/charter", "charter.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry charterDraftForTheFocalPerson() {
        return draft(Role.FOCAL_PERSON);
    }

    @Bean
    StaffEntry charterDraftForThePresident() {
        return draft(Role.PRESIDENT);
    }

    @Bean
    StaffEntry charterDraftForTheBureau() {
        return draft(Role.BUREAU_MEMBER);
    }

    @Bean
    StaffEntry charterDraftForTheEquityBody() {
        return draft(Role.EQUALITY_MEMBER);
    }

    private static StaffEntry draft(Role role) {
        return new StaffEntry(40, "/staff/charter-draft", "charter.draft.title", role.name());
    }
}
