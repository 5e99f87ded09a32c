package ma.musharaka.people;

import java.util.UUID;

/** Someone may no longer act for the commune as they did: where they are signed in, it ends. Not a fact: it names a person. */
public record RoleEnded(UUID person) {}
