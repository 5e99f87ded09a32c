package ma.musharaka.platform.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody acts, or asks for what is personal, in a name that is not theirs. */
public final class AnothersName extends AccessDeniedException {

    AnothersName() {
        super("in another's name");
    }
}
