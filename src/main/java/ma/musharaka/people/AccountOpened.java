package ma.musharaka.people;

import java.util.UUID;

/**
 * A newcomer has an account now, and agreed to what its form asked. Heard within the transaction that opens it; no {@code
 * Fact}, since it names the person.
 */
public record AccountOpened(UUID person) {}
