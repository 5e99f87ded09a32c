package ma.musharaka.editorial.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditorialNavigation {

    @Bean
    NavigationEntry newsEntry() {
        return new NavigationEntry(90, "/news", "editorial.news.navigation");
    }

    @Bean
    StaffEntry entriesForEditors() {
        return new StaffEntry(50, "/staff/editorial", "editorial.staff.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry navigationForEditors() {
        return new StaffEntry(51, "/staff/navigation", "editorial.navigation.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry textsForEditors() {
        return new StaffEntry(52, "/staff/texts", "editorial.texts.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry changesForEditors() {
        return new StaffEntry(54, "/staff/changes", "editorial.changes.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry entriesForAdministrators() {
        return new StaffEntry(50, "/staff/editorial", "editorial.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry navigationForAdministrators() {
        return new StaffEntry(51, "/staff/navigation", "editorial.navigation.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry textsForAdministrators() {
        return new StaffEntry(52, "/staff/texts", "editorial.texts.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry identityForAdministrators() {
        return new StaffEntry(53, "/staff/identity", "editorial.identity.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry changesForAdministrators() {
        return new StaffEntry(54, "/staff/changes", "editorial.changes.title", Role.COMMUNE_ADMINISTRATOR.name());
    }
}
