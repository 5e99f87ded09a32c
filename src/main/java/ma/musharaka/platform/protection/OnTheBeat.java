package ma.musharaka.platform.protection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers on the beat, counted from when it was asked: how long the work took shows only in whole beats, so that a stopwatch
 * tells nothing of what was found. For answers that must not say whether somebody is known here.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface OnTheBeat {}
