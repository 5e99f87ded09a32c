package ma.musharaka.budget.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BudgetNavigation {

    @Bean
    NavigationEntry budgetEntry() {
        return new NavigationEntry(30, "/budget", "budget.navigation");
    }
}
