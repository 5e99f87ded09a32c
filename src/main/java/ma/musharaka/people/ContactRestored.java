package ma.musharaka.people;

import java.util.UUID;

/** Someone undid a change of where they are reached: whoever is signed in as them is not. Not a fact: it names a person. */
public record ContactRestored(UUID person) {}
