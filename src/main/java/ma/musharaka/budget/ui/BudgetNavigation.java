package ma.musharaka.budget.ui;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BudgetNavigation {

    @Bean
    NavigationEntry budgetEntry() {
        return new NavigationEntry(30, "/budget", "budget.navigation");
    }

    @Bean
    StaffEntry budgetForEditors() {
        return new StaffEntry(48, "/staff/budget", "budget.staff.title", Role.EDITOR.name());
    }

    @Bean
    StaffEntry budgetForAdministrators() {
        return new StaffEntry(48, "/staff/budget", "budget.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
    }
}
