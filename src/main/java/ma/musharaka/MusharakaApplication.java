package ma.musharaka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole house: every commune's site in one deployment. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class MusharakaApplication {

    public static void main(String[] args) {
        ConfigurableApplicationContext house = SpringApplication.run(MusharakaApplication.class, args);
        // a command that appoints someone has done its work by now
        if (house.getEnvironment().containsProperty("musharaka.appoint.contact"))
            System.exit(SpringApplication.exit(house));
    }
}
