package ma.musharaka.label;

import ma.musharaka.platform.DemoFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LabelConfiguration {

    @Bean
    Referential referential(JsonMapper json) {
        return DemoFiles.read(json, "label/referential.json", Referential.class).orElseThrow();
    }
}
