package ma.musharaka.people.entrance;

import org.jspecify.annotations.Nullable;

/**
 * What the national identity service says of a person.
 *
 * @param subject by which it knows them for good
 * @param verifiedEmail nothing unless it says that it has checked it
 */
public record IdentityClaims(
        String issuer,
        String subject,
        String name,
        @Nullable String verifiedEmail) {}
