package ma.musharaka.shell;

import ma.musharaka.people.Role;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StyleGuideEntry {

    @Bean
    StaffEntry styleGuide() {
        return new StaffEntry(900, "/staff/styleguide", "shell.guide.title", Role.EDITOR.name());
    }
}
