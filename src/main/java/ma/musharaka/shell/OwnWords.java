package ma.musharaka.shell;

import ma.musharaka.platform.EditableText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a commune may say on its front door in its own words. */
@Configuration(proxyBeanMethods = false)
class OwnWords {

    @Bean
    EditableText spaceName() {
        return new EditableText(10, "shell.space", "shell.own.space", 60);
    }

    @Bean
    EditableText homeTitle() {
        return new EditableText(20, "shell.home-title", "shell.own.home-title", 120);
    }

    @Bean
    EditableText homeText() {
        return new EditableText(30, "shell.home-text", "shell.own.home-text", 400);
    }
}
