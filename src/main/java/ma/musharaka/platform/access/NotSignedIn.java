package ma.musharaka.platform.access;

import org.springframework.security.access.AccessDeniedException;

/** Something that people do in their own name was asked for by somebody who has not come in. */
public final class NotSignedIn extends AccessDeniedException {

    NotSignedIn() {
        super("nobody is signed in");
    }
}
