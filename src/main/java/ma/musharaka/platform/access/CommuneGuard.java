package ma.musharaka.platform.access;

import ma.musharaka.platform.CommuneScope;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A role counts in the commune where it is held: whoever came in on one commune's site does nothing as staff of another,
 * whatever way the call takes.
 */
@Aspect
@Component
@Order(900)
class CommuneGuard {

    @Before("within(ma.musharaka..*) && (@annotation(org.springframework.security.access.prepost.PreAuthorize)"
            + " || @within(org.springframework.security.access.prepost.PreAuthorize))")
    void guard(JoinPoint asked) {
        boolean elsewhere = Acting.visitor()
                .filter(visitor -> !visitor.commune().equals(CommuneScope.current()))
                .isPresent();
        if (elsewhere) throw new OnAnotherCommune();
    }
}
