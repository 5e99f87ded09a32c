package ma.musharaka.platform.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import ma.musharaka.testing.ProofsOfWork;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The work that a browser does before it sends what nobody has signed for, and the ways around it. */
class ProofOfWorkTests {

    private final TestClock clock = new TestClock();
    private final ProofOfWork work = new ProofOfWork(2_000, "", JsonMapper.shared(), clock);

    @Test
    void workThatIsDoneCountsOnce() {
        String proof = ProofsOfWork.solve(work.challenge());

        assertThat(work.isDone(proof)).isTrue();
        assertThat(work.isDone(proof)).as("sent again").isFalse();
    }

    @Test
    void workForAnotherServersChallengeDoesNotCount() {
        ProofOfWork other = new ProofOfWork(2_000, "", JsonMapper.shared(), clock);
        assertThat(work.isDone(ProofsOfWork.solve(other.challenge()))).isFalse();
    }

    @Test
    void serversThatShareAKeyKnowEachOthersChallenges() {
        ProofOfWork one = new ProofOfWork(2_000, "shared", JsonMapper.shared(), clock);
        ProofOfWork other = new ProofOfWork(2_000, "shared", JsonMapper.shared(), clock);
        assertThat(other.isDone(ProofsOfWork.solve(one.challenge()))).isTrue();
    }

    @Test
    void workIsGoodForSomeMinutesOnly() {
        String proof = ProofsOfWork.solve(work.challenge());
        clock.advance(Duration.ofMinutes(21));
        assertThat(work.isDone(proof)).isFalse();
    }

    @Test
    void aGuessIsNoWork() {
        ProofOfWork.Challenge asked = work.challenge();
        assertThat(work.isDone(ProofsOfWork.payload(asked, asked.salt(), -1))).isFalse();
    }

    /** The hash is over salt and number together: digits moved from one to the other would keep it, and change the time. */
    @Test
    void aChallengeCannotBeMadeToHoldLongerByMovingDigits() {
        ProofOfWork.Challenge asked = work.challenge();
        String number = String.valueOf(ProofsOfWork.number(asked));
        for (int moved = 1; moved < number.length(); moved++)
            assertThat(work.isDone(ProofsOfWork.payload(
                            asked, asked.salt() + number.substring(0, moved), Long.parseLong(number.substring(moved)))))
                    .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not base64 !", "e30=", "bnVsbA==", "W10="})
    void whatIsNoProofIsNone(String payload) {
        assertThat(work.isDone(payload)).isFalse();
        assertThat(work.isDone(Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThat(work.isDone("A".repeat(1_000_000))).isFalse();
    }
}
