package ma.musharaka.shell;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** Where a person is signed in: what they see of it, and what they can end. */
class OpenSessionsTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final TestClock clock = new TestClock();
    private final OpenSessions open = new OpenSessions(clock);
    private final UUID person = UUID.randomUUID();

    @Test
    void aPersonSeesTheirSessionsOfEveryCommuneWithTheNewestFirst() {
        MockHttpSession first = begin(BENI_MELLAL, person, false);
        clock.advance(Duration.ofMinutes(1));
        begin(DEMNATE, person, true);
        begin(DEMNATE, UUID.randomUUID(), false);

        assertThat(open.of(person, first)).hasSize(2);
        OpenSessions.Shown newest = open.of(person, first).getFirst();
        assertThat(newest.commune()).isEqualTo(DEMNATE);
        assertThat(newest.sharedPhone()).isTrue();
        assertThat(newest.here()).isFalse();
        assertThat(newest.device()).isEqualTo(new Device("Firefox", "Linux"));
        assertThat(open.of(person, first).getLast().here()).isTrue();
    }

    @Test
    void aPersonEndsTheirOwnSessionsAndNobodyElses() {
        MockHttpSession here = begin(BENI_MELLAL, person, false);
        MockHttpSession lost = begin(DEMNATE, person, false);
        MockHttpSession forgotten = begin(DEMNATE, person, false);
        UUID other = UUID.randomUUID();
        MockHttpSession others = begin(BENI_MELLAL, other, false);

        open.end(open.of(other, null).getFirst().id(), person);
        assertThat(others.isInvalid()).isFalse();
        UUID id = open.of(person, lost).stream()
                .filter(OpenSessions.Shown::here)
                .findFirst()
                .orElseThrow()
                .id();
        open.end(id, person);
        assertThat(lost.isInvalid()).isTrue();
        open.endOthers(person, here);
        assertThat(forgotten.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
        assertThat(others.isInvalid()).isFalse();
        assertThat(open.of(person, here)).hasSize(1);
    }

    @Test
    void whoeverCameInTenMinutesAgoHasNotJustShownWhoTheyAre() {
        MockHttpSession session = begin(BENI_MELLAL, person, false);
        clock.advance(Duration.ofMinutes(9));
        assertThat(open.isFresh(session)).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(open.isFresh(session)).isFalse();
        assertThat(open.isFresh(new MockHttpSession())).isFalse();
    }

    private MockHttpSession begin(String commune, UUID whose, boolean shared) {
        MockHttpSession session = new MockHttpSession();
        CommuneScope.run(commune, () -> open.begin(session, whose, shared, FIREFOX));
        return session;
    }
}
