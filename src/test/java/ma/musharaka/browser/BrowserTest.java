package ma.musharaka.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.musharaka.MusharakaApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole house on a port of its own, with the demonstration's communes; one for all browser tests. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = MusharakaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "musharaka.home=target/browser-home",
            "musharaka.database.fast=true",
            "musharaka.demo=true",
            "musharaka.limits-times=1000",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = FreshHome.class)
@interface BrowserTest {}
