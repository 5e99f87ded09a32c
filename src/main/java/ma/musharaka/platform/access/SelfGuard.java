package ma.musharaka.platform.access;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import ma.musharaka.platform.Visitor;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets people act in their own name only. It stands behind the guard of roles and before the transaction. Where nobody
 * stands at a door the house acts by itself, and knows for whom.
 */
@Aspect
@Component
@Order(1000)
class SelfGuard {

    private final Map<Method, Guarded> known = new ConcurrentHashMap<>();

    private record Guarded(boolean signedIn, int[] selves) {

        static Guarded of(Method method) {
            Parameter[] parameters = method.getParameters();
            return new Guarded(
                    method.isAnnotationPresent(ForSignedIn.class),
                    IntStream.range(0, parameters.length)
                            .filter(i -> parameters[i].isAnnotationPresent(Self.class))
                            .toArray());
        }
    }

    @Around("@within(org.springframework.stereotype.Service)"
            + " && (@annotation(ma.musharaka.platform.access.ForSignedIn)"
            + " || execution(* ma.musharaka..*(.., @ma.musharaka.platform.access.Self (*), ..)))")
    @Nullable
    Object guard(ProceedingJoinPoint asked) throws Throwable {
        if (Acting.isAtADoor())
            look(known.computeIfAbsent(((MethodSignature) asked.getSignature()).getMethod(), Guarded::of), asked);
        return asked.proceed();
    }

    private static void look(Guarded guarded, ProceedingJoinPoint asked) {
        Optional<UUID> visitor = Acting.visitor().map(Visitor::personId);
        if (guarded.signedIn && visitor.isEmpty()) throw new NotSignedIn();
        for (int at : guarded.selves) {
            UUID named = id(asked.getArgs()[at]);
            if (named != null && !visitor.filter(named::equals).isPresent()) throw new AnothersName();
        }
    }

    private static @Nullable UUID id(@Nullable Object self) {
        return switch (self) {
            case null -> null;
            case UUID id -> id;
            case Visitor visitor -> visitor.personId();
            default -> throw new IllegalStateException("no self: " + self.getClass());
        };
    }
}
