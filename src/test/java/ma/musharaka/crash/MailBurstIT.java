package ma.musharaka.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.musharaka.MusharakaApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The server is killed twice while five thousand letters leave. Between the mail server's yes and our note of it lies a
 * moment that nothing can close: what was in hand then goes out again, under the same Message-ID, by which every mail
 * program and every server knows it for the same letter. So each counts once, and none is missing.
 */
class MailBurstIT {

    private static final Path HOME = Path.of("target/mail-burst").toAbsolutePath();
    private static final int MANY = 5_000;
    private static final int KILLS = 2;
    private static final Pattern NUMBER = Pattern.compile("letter (\\d+) of the burst");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Started> started = new ArrayList<>();

    @BeforeEach
    void beginWithAnEmptyHouse() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        mail.start();
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(each -> each.process().destroyForcibly());
        mail.stop();
    }

    @Test
    void eachLetterOfABurstIsSentOnceAndNoneIsLost() throws Exception {
        Started burst = start(MailBurstMain.class, String.valueOf(MANY));
        burst.await("all are written", () -> !burst.lines("WRITTEN ").isEmpty());
        burst.await("many have left", () -> arrived() >= 1_000);
        burst.kill();
        assertThat(arrived()).as("killed in the middle of it").isLessThan(MANY);

        Started second = start(MusharakaApplication.class);
        second.await("many more have left", () -> arrived() >= 2_500);
        second.killWithItsDatabase();
        assertThat(arrived()).as("killed in the middle of it").isLessThan(MANY);

        Started last = start(MusharakaApplication.class);
        last.await("the rest has left", () -> numbersByKey().size() == MANY);
        Awaitility.await("nothing comes after")
                .during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(20))
                .until(() -> numbersByKey().size() == MANY);

        Map<String, Integer> letters = numbersByKey();
        assertThat(letters.values())
                .as("every letter has a key of its own, and none is lost")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, MANY).boxed().toList());
        assertThat(arrived() - MANY)
                .as("handed over twice: at most the one that was in hand at each kill")
                .isBetween(0, KILLS);
    }

    private Started start(Class<?> main, String... first) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(first));
        arguments.addAll(List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--musharaka.mail-interval=200",
                // a claim that a dead server left is soon forgotten
                "--musharaka.mail-claim=4s",
                "--musharaka.mail-from=no-reply@musharaka.example"));
        Started house = Started.start(HOME, main, arguments.toArray(String[]::new));
        started.add(house);
        return house;
    }

    private int arrived() {
        return mail.getReceivedMessages().length;
    }

    /** Which letter of the burst each Message-ID stands for; one that stood for two would fail the collecting. */
    private Map<String, Integer> numbersByKey() {
        return Arrays.stream(mail.getReceivedMessages())
                .collect(Collectors.toMap(
                        MailBurstIT::key,
                        MailBurstIT::number,
                        (one, other) -> {
                            if (one.equals(other)) return one;
                            throw new AssertionError("one key for two letters: " + one + " and " + other);
                        },
                        ConcurrentHashMap::new));
    }

    private static String key(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int number(MimeMessage message) {
        Matcher number = NUMBER.matcher(com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(message));
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
