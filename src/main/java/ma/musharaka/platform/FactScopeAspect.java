package ma.musharaka.platform;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries the commune of a fact into the thread of its listener. It stands inside the hand-over to that thread and
 * outside its transaction, whose session is opened for one commune only.
 */
@Aspect
@Component
@Order(0)
class FactScopeAspect {

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(fact)")
    @Nullable
    Object inCommuneOf(ProceedingJoinPoint listener, Fact fact) throws Throwable {
        return CommuneScope.<@Nullable Object, Throwable>call(fact.commune(), listener::proceed);
    }
}
