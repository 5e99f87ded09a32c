package ma.musharaka.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.musharaka.MusharakaApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole house on a real database, with the demonstration's communes and accounts in it.
 *
 * <p>Every such test shares one application: several in one virtual machine would break method security (flow#25507) and
 * take their time. So a test class adds no properties, no mock beans and no profile; it makes rows of its own, under names
 * of its own, and counts on no others but the demonstration's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        classes = {MusharakaApplication.class, TestBeans.class},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "musharaka.home=" + TestHouse.HOME,
            "musharaka.database.data=" + TestHouse.HOME + "/db",
            "musharaka.database.fast=true",
            "musharaka.demo=true",
            "musharaka.seal-interval=200",
            "musharaka.mail-interval=200",
            "musharaka.limits-times=100000",
            "server.address=127.0.0.1",
            "logging.level.org.flywaydb=warn",
            "logging.level.com.icegreen=warn",
            // what the database refuses is what many tests are about
            "logging.level.org.mariadb.jdbc=off",
            "logging.level.org.hibernate.orm.jdbc.error=off",
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.connectiontimeout=2000",
            "spring.mail.properties.mail.smtp.timeout=5000"
        })
@ContextConfiguration(initializers = TestHouse.class)
public @interface IntegrationTest {}
