package ma.musharaka.platform.protection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Waits for the beat outside of everything else: no transaction is open and no connection held meanwhile. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BeatAspect {

    /** Far longer than what a row found costs more than none, far shorter than anyone minds. */
    static final Duration BEAT = Duration.ofMillis(50);

    @Around("@annotation(ma.musharaka.platform.protection.OnTheBeat)")
    @Nullable
    Object answer(ProceedingJoinPoint asked) throws Throwable {
        long begun = System.nanoTime();
        try {
            return asked.proceed();
        } finally {
            awaitBeat(begun);
        }
    }

    private static void awaitBeat(long begun) {
        long into = (System.nanoTime() - begun) % BEAT.toNanos();
        try {
            TimeUnit.NANOSECONDS.sleep(BEAT.toNanos() - into);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
