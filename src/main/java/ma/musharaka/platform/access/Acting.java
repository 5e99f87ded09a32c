package ma.musharaka.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.musharaka.platform.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** In whose name things are done at the moment. */
public final class Acting {

    /** Everyone who has come in holds it, whatever else they hold in a commune. */
    private static final String ANYONE_SIGNED_IN = "CITIZEN";

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("door", "nobody", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")));

    private Acting() {}

    /** A person with what they may do in this session. */
    public static Authentication authentication(Visitor person) {
        List<? extends GrantedAuthority> authorities = Stream.concat(
                        Stream.of(ANYONE_SIGNED_IN), person.roles().stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    /**
     * Does something in a person's name, with what they may do.
     *
     * @param person nobody for a visitor who has not come in
     */
    public static <T extends @Nullable Object> T as(@Nullable Visitor person, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(person == null ? NOBODY : authentication(person));
        SecurityContextHolder.setContext(now);
        try {
            return deed.get();
        } finally {
            if (before.getAuthentication() == null) SecurityContextHolder.clearContext();
            else SecurityContextHolder.setContext(before);
        }
    }

    /** Whether somebody stands at a door at all; else it is the house that acts by itself. */
    static boolean isAtADoor() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** Whoever is signed in. */
    static Optional<Visitor> visitor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Visitor.class::isInstance)
                .map(Visitor.class::cast);
    }
}
