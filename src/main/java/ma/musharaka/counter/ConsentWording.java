package ma.musharaka.counter;

import java.time.LocalDate;
import ma.musharaka.platform.LocalizedText;

/** What is read out to a person before anything of theirs is written down; each change is a version of its own. */
public record ConsentWording(int version, LocalDate from, LocalizedText text) {}
