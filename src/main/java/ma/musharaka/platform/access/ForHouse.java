package ma.musharaka.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers the house's own code only: services that have seen who asks, listeners, clocks, commands. No page, form or
 * download calls it, which a rule of the house enforces.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ForHouse {}
