package ma.musharaka.platform.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the view of a public page that is served HTML first. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadBy {

    /** What makes the page. */
    Class<? extends ReadingSource> value();

    /** The query parameters that change the page; all others are ignored. */
    String[] parameters() default {};

    /** False for what must be made for each reader, such as search results and receipts. */
    boolean cached() default true;

    /** False for what search engines and the sitemap leave out: a person's own pages, searches, receipts. */
    boolean indexed() default true;

    /** Name of the public list that can be followed from this page; empty when there is none. */
    String feed() default "";
}
