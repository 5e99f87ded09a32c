package ma.musharaka.proposal.ui;

import ma.musharaka.platform.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProposalNavigation {

    @Bean
    NavigationEntry proposalEntry() {
        return new NavigationEntry(50, "/proposals", "proposal.navigation");
    }
}
