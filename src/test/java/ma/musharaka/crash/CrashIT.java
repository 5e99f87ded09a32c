package ma.musharaka.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.musharaka.MusharakaApplication;
import ma.musharaka.journal.VerifyJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Somebody pulls the plug: during the first start, again and again, and while citizens submit. The next start puts
 * everything right by itself, and nothing that was acknowledged is missing.
 */
class CrashIT {

    private static final Path HOME = Path.of("target/crash").toAbsolutePath();

    private final List<Started> started = new ArrayList<>();

    @BeforeEach
    void beginWithAnEmptyHouse() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(each -> each.process().destroyForcibly());
    }

    @Test
    void whateverWasAcknowledgedSurvivesEveryCrash() throws Exception {
        // the first start, cut short while it makes its database, its tables and its communes
        crash("the database is made", start(MusharakaApplication.class), _ -> existsBeside("db.new-"));
        crash("the first table is made", start(MusharakaApplication.class), line -> line.contains("\"1 - house\""));
        crash("more tables are made", start(MusharakaApplication.class), line -> line.contains("\"1 - journal\""));
        crash("communes are loaded", start(MusharakaApplication.class), line -> line.contains("Started Musharaka"));

        // citizens submit: once the application dies alone, once its database dies with it
        List<String> acknowledged = new ArrayList<>();
        Started burst = start(BurstMain.class);
        burst.await("submissions", () -> burst.lines("PUBLISHED ").size() >= 15);
        burst.kill();
        acknowledged.addAll(burst.acknowledged());

        // this one does not wait for its index, so that the crash takes from it what the database already has
        Started second = start(
                BurstMain.class,
                "--spring.jpa.properties.hibernate.search.indexing.plan.synchronization.strategy=async",
                "--spring.jpa.properties.hibernate.search.backend.io.commit_interval=600000");
        second.await("submissions", () -> second.lines("PUBLISHED ").size() >= 15);
        second.killWithItsDatabase();
        acknowledged.addAll(second.acknowledged());

        Path said = Files.write(HOME.resolve("acknowledged"), acknowledged);
        Started check = start(CheckMain.class, said.toString());
        check.await("its address", () -> !check.lines("PORT ").isEmpty());
        assertThat(servers()).as("database servers on this directory").hasSize(1);
        assertThat(check.lines("LOST ")).isEmpty();
        assertThat(check.lines("NOT FOUND ")).isEmpty();
        assertThat(check.lines("NOT INDEXED ")).isEmpty();
        assertThat(check.lines("RECEIPTS ")).containsExactly("RECEIPTS " + count(acknowledged, "ACK "));
        assertThat(check.lines("SEARCHED ")).containsExactly("SEARCHED " + count(acknowledged, "PUBLISHED "));
        assertThatTheJournalIsWhole(check.lines("PORT ").getFirst().substring("PORT ".length()));

        check.process().getOutputStream().close();
        assertThat(check.process().waitFor(60, TimeUnit.SECONDS))
                .as("it ends by itself")
                .isTrue();
        assertThat(check.lines("CLOSED")).hasSize(1);
        assertThat(servers()).as("database servers left behind").isEmpty();
    }

    private void crash(String when, Started house, Predicate<String> moment) {
        house.await(when, () -> house.said().stream().anyMatch(moment) || moment.test(""));
        house.kill();
    }

    /** As anyone can do it, with the tool that comes with the house. */
    private static void assertThatTheJournalIsWhole(String port) throws Exception {
        Process verify = Started.java(
                        true, VerifyJournal.class, List.of("http://beni-mellal.localhost:" + port + "/api/v1/journal"))
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).startsWith("WHOLE: commune " + BurstMain.COMMUNE);
        assertThat(verify.waitFor()).isZero();
    }

    private static long count(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }

    /** Whether something stands beside the database's directory under a name that begins so. */
    private static boolean existsBeside(String start) {
        try (Stream<Path> files = Files.list(HOME)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database servers that work on this test's directory, as the system lists them. */
    private static List<String> servers() throws IOException {
        List<String> servers = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                try {
                    String command = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
                    if (command.split("\0")[0].endsWith("mariadbd") && command.contains("--datadir=" + HOME))
                        servers.add(process.getFileName() + " " + command.replace('\0', ' '));
                } catch (IOException ended) {
                    // meanwhile
                }
            }
        }
        return servers;
    }

    private Started start(Class<?> main, String... first) throws IOException {
        Started house = Started.start(HOME, main, first);
        started.add(house);
        return house;
    }
}
