package ma.musharaka.platform.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How often something may be done, and who is stopped by whom. */
class BucketsTests {

    private static final Limits.Limit LIMIT =
            new Limits.Limit(Allowance.valueOf("4/1h"), Allowance.valueOf("3/1h"), Allowance.valueOf("10/1h"));

    private final TestClock clock = new TestClock();
    private final Buckets buckets = new Buckets(
            new Limits(Arrays.stream(Limited.values()).collect(Collectors.toMap(Limited::code, _ -> LIMIT)), 1), clock);

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void anAccountIsStoppedAfterItsShareAndMayGoOnWhenTimeHasPassed() {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 3; i++) take(person);

        TooOften often = catchThrowableOfType(TooOften.class, () -> take(person));
        assertThat(often.seconds()).isBetween(1_100L, 1_200L);
        assertThat(often.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("submit");
            assertThat(fault.arguments()).containsExactly(20L);
        });
        take(UUID.randomUUID());
        clock.advance(Duration.ofMinutes(21));
        take(person);
    }

    @Test
    void oneAddressIsStoppedWhoeverActsFromIt() {
        from("203.0.113.7");
        for (int i = 0; i < 4; i++) take(null);

        assertThatThrownBy(() -> take(UUID.randomUUID())).isInstanceOf(TooOften.class);
        from("203.0.113.8");
        take(UUID.randomUUID());
    }

    @Test
    void whoHasOneAddressOfAnIpv6NetworkHasThemAll() {
        for (int i = 0; i < 4; i++) {
            from("2001:db8:1:2:" + i + "::1");
            take(null);
        }
        from("2001:db8:1:2:ffff::1");
        assertThatThrownBy(() -> take(null)).isInstanceOf(TooOften.class);
        from("2001:db8:1:3::1");
        take(null);
    }

    @Test
    void aCommuneIsSharedAndAnotherIsNotTouched() {
        for (int i = 0; i < 10; i++) take(UUID.randomUUID());

        assertThatThrownBy(() -> take(UUID.randomUUID())).isInstanceOf(TooOften.class);
        CommuneScope.run("2", () -> buckets.take(Limited.PROPOSAL, UUID.randomUUID()));
        CommuneScope.run("1", () -> buckets.take(Limited.CONTACT, UUID.randomUUID()));
    }

    @Test
    void whoIsStoppedUsesUpNothingThatBelongsToOthers() {
        UUID eager = UUID.randomUUID();
        for (int i = 0; i < 3; i++) take(eager);
        for (int i = 0; i < 50; i++) assertThatThrownBy(() -> take(eager)).isInstanceOf(TooOften.class);

        // three of the commune's ten are gone, not fifty-three
        for (int i = 0; i < 7; i++) take(UUID.randomUUID());
    }

    @Test
    void ofManyAtOnceNoneComesThroughTwice() {
        UUID person = UUID.randomUUID();
        assertThat(AtOnce.run(16, _ -> {
                            take(person);
                            return true;
                        })
                        .stream()
                        .filter(outcome -> outcome.thrown() == null))
                .hasSize(3);
    }

    @Test
    void aLimitThatTheSettingsForgotIsFoundAtTheStart() {
        assertThatThrownBy(() -> new Buckets(new Limits(Map.of(), 1), clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("musharaka.limits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0/1h", "-1/1h", "10/0s", "ten/1h", "10/soon"})
    void whatIsNoAllowanceIsRefused(String setting) {
        assertThatThrownBy(() -> Allowance.valueOf(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:0:1:a:b:c:d, 20010db800000001/64",
        "2001:db8:0:1::, 20010db800000001/64",
        "no address, no address"
    })
    void anAddressIsKnownByItsNetwork(String address, String network) {
        assertThat(ClientAddress.network(address)).isEqualTo(network);
    }

    private void take(UUID account) {
        CommuneScope.run("1", () -> buckets.take(Limited.PROPOSAL, account));
    }

    private static void from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
