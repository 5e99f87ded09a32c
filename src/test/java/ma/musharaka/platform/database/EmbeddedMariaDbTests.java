package ma.musharaka.platform.database;

import static ma.musharaka.platform.database.DatabaseFixtures.connect;
import static ma.musharaka.platform.database.DatabaseFixtures.execute;
import static ma.musharaka.platform.database.DatabaseFixtures.fastDatabaseIn;
import static ma.musharaka.platform.database.DatabaseFixtures.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is started, killed and started again, as users, operators and power cuts do. */
class EmbeddedMariaDbTests {

    /** One directory for all tests, so that only the first of them waits for a first start. */
    @TempDir(factory = UnderTarget.class)
    static Path directory;

    private static DatabaseProperties aDatabase() {
        return fastDatabaseIn(directory.resolve("db"));
    }

    @Test
    void theSecondStartFindsTheRowsOfTheFirst() throws Exception {
        try (var first = EmbeddedMariaDb.lease(aDatabase())) {
            execute(first, first.migrator(), "create table promise (text varchar(100))");
            execute(first, first.migrator(), "insert into promise values ('مدرسة جديدة')");
        }
        try (var second = EmbeddedMariaDb.lease(aDatabase())) {
            assertThat(query(second, second.migrator(), "select text from promise"))
                    .isEqualTo("مدرسة جديدة");
        }
    }

    @Test
    void theDatabaseKnowsArabicAndKeepsItsClockInUtc() throws Exception {
        try (var database = EmbeddedMariaDb.lease(aDatabase())) {
            assertThat(query(
                            database,
                            database.migrator(),
                            "select concat_ws(' ', @@character_set_database, @@collation_database, @@time_zone)"))
                    .isEqualTo("utf8mb4 utf8mb4_uca1400_ai_ci +00:00");
        }
    }

    @Test
    void nobodyEntersWithoutThePasswordOfThisStart() throws Exception {
        Account formerly;
        try (var first = EmbeddedMariaDb.lease(aDatabase())) {
            formerly = first.migrator();
        }
        try (var second = EmbeddedMariaDb.lease(aDatabase())) {
            assertThatThrownBy(() -> connect(second, formerly)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(second, new Account("root", ""))).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(second, new Account("", ""))).isInstanceOf(SQLException.class);
            assertThat(directory.resolve("db/init.sql")).doesNotExist();
        }
    }

    @Test
    void rowsSurviveAKilledServer() throws Exception {
        var durable = new DatabaseProperties(aDatabase().data(), null, false, null, "%");
        try (var first = EmbeddedMariaDb.lease(durable)) {
            execute(first, first.migrator(), "create table receipt (code int)");
            execute(first, first.migrator(), "insert into receipt values (7)");
            first.process().server().destroyForcibly();
            first.process().guard().onExit().get(10, TimeUnit.SECONDS);
        }
        try (var second = EmbeddedMariaDb.lease(durable)) {
            assertThat(query(second, second.migrator(), "select code from receipt"))
                    .isEqualTo("7");
        }
    }

    @Test
    void aServerEndsSoonAfterItsVirtualMachineIsKilled() throws Exception {
        Process jvm = ServerInAnotherJvm.start(directory.resolve("db"));
        ProcessHandle server = ServerInAnotherJvm.serverOf(jvm);

        jvm.destroyForcibly();

        assertThat(server.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void theNextStartEndsAServerThatWasLeftRunning() throws Exception {
        Process jvm = ServerInAnotherJvm.start(directory.resolve("db"));
        ProcessHandle orphan = ServerInAnotherJvm.serverOf(jvm);
        ProcessHandle guard = orphan.parent().orElseThrow();
        guard.children().filter(child -> !child.equals(orphan)).forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
        jvm.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var next = EmbeddedMariaDb.lease(aDatabase())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(next, next.migrator(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void contextsShareOneServerUntilTheLastOneCloses() throws Exception {
        ProcessHandle server;
        try (var first = EmbeddedMariaDb.lease(aDatabase())) {
            server = first.process().server();
            try (var second = EmbeddedMariaDb.lease(aDatabase())) {
                assertThat(second.process()).isSameAs(first.process());
            }
            assertThat(query(first, first.migrator(), "select 1")).isEqualTo("1");
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void anotherVirtualMachineIsTurnedAwayWhileTheServerRuns() throws Exception {
        try (var _ = EmbeddedMariaDb.lease(aDatabase())) {
            Process other = ServerInAnotherJvm.start(directory.resolve("db"));
            assertThat(other.inputReader().lines()).anyMatch(line -> line.contains("Another process already runs"));
        }
    }

    @Test
    void aFirstStartThatWasKilledIsBegunAnew() throws Exception {
        Path data = directory.resolve("interrupted");
        Path leftover = Files.createDirectory(directory.resolve("interrupted.new-1234"));
        Files.createDirectory(leftover.resolve("mysql"));
        Files.writeString(leftover.resolve("ibdata1"), "half a tablespace");

        try (var database = EmbeddedMariaDb.lease(fastDatabaseIn(data))) {
            assertThat(leftover).doesNotExist();
            assertThat(query(database, database.migrator(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aDirectoryThatHoldsSomethingElseIsLeftAlone() throws Exception {
        Path data = Files.createDirectory(directory.resolve("photos"));
        Path photo = Files.writeString(data.resolve("photo.jpg"), "smile");

        assertThatThrownBy(() -> EmbeddedMariaDb.lease(fastDatabaseIn(data)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("something else");
        assertThat(photo).hasContent("smile");
    }
}
