package ma.musharaka.people;

import java.util.UUID;

/**
 * An account exists no more: whoever still has a session of it is to be shown out. Heard within the transaction that closes
 * it; no {@code Fact}, since it names the person.
 */
public record AccountClosed(UUID person) {}
