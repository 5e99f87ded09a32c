package ma.musharaka.platform;

import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NumbersTests {

    @Autowired
    Numbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void eachCommuneCountsForItself() {
        assertThat(next(DEMNATE, "each")).isEqualTo(1);
        assertThat(next(DEMNATE, "each")).isEqualTo(2);
        assertThat(next(KASBA_TADLA, "each")).isEqualTo(1);
        assertThat(next(DEMNATE, "each")).isEqualTo(3);
    }

    @Test
    void aNumberIsGivenBackWhenItsTransactionFails() {
        CommuneScope.run(
                DEMNATE,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(numbers.next("given back")).isEqualTo(1);
                    status.setRollbackOnly();
                }));
        assertThat(next(DEMNATE, "given back")).isEqualTo(1);
    }

    @Test
    void theFirstNumbersCanBeAskedForAtOnce() {
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(8, _ -> next(DEMNATE, "at once"));
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull())
                .extracting(AtOnce.Outcome::result)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void aNumberWithoutATransactionIsRefused() {
        CommuneScope.run(
                DEMNATE,
                () -> assertThatThrownBy(() -> numbers.next("alone"))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    private int next(String commune, String series) {
        return CommuneScope.<Integer, RuntimeException>call(
                commune, () -> transaction.execute(status -> numbers.next(series)));
    }
}
