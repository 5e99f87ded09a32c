package ma.musharaka.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** No {@code @Configuration}: the house's own component scan, which other virtual machines run, must not find it. */
final class TestBeans {

    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock();
    }
}
