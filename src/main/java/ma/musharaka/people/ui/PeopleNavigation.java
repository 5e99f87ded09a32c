package ma.musharaka.people.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    StaffEntry checksForClerks() {
        return new StaffEntry(30, "/staff/checks", "level.staff.title", Role.CLERK.name());
    }

    @Bean
    StaffEntry cndpForAdministrators() {
        return new StaffEntry(61, "/staff/cndp", "cnie.cndp.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry associationsForClerks() {
        return new StaffEntry(31, "/staff/associations", "association.staff.title", Role.CLERK.name());
    }

    @Bean
    StaffEntry associationsForAdministrators() {
        return new StaffEntry(31, "/staff/associations", "association.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry bodiesForAdministrators() {
        return new StaffEntry(62, "/staff/bodies", "body.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry networkBodiesForOperators() {
        return new StaffEntry(64, "/staff/network-bodies", "body.network.staff-title", Role.OPERATOR.name());
    }

    @Bean
    StaffEntry levelsForAdministrators() {
        return new StaffEntry(60, "/staff/levels", "level.acts.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry rolesOfAdministrators() {
        return new StaffEntry(62, "/staff/roles", "role.title", Role.COMMUNE_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry rolesOfDeputies() {
        return new StaffEntry(62, "/staff/roles", "role.title", Role.DEPUTY_ADMINISTRATOR.name());
    }

    @Bean
    StaffEntry rolesOfOperators() {
        return new StaffEntry(62, "/staff/roles", "role.title", Role.OPERATOR.name());
    }
}
