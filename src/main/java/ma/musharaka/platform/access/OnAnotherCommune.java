package ma.musharaka.platform.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody who holds a role in one commune acts in another. */
public final class OnAnotherCommune extends AccessDeniedException {

    OnAnotherCommune() {
        super("a role of one commune is none in another");
    }
}
