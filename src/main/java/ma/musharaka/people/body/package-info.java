/**
 * Bodies with members and terms: the council and its organs, those of dialogue (Articles 119 and 120 of Organic Law
 * 113-14), and those of programmes and follow-up. Rooms above ask who sat in which on a day.
 */
@NullMarked
@NamedInterface("body")
package ma.musharaka.people.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
