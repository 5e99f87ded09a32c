package ma.musharaka.platform.database;

import static ma.musharaka.platform.database.DatabaseFixtures.fastDatabaseIn;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application may do to a table after the migrations, and what it may not. */
class TableGrantsTests {

    private static final String HISTORY = "flyway_schema_history";

    @TempDir(factory = UnderTarget.class)
    static Path directory;

    private static EmbeddedMariaDb database;

    @BeforeAll
    static void migrate() throws Exception {
        database = EmbeddedMariaDb.lease(fastDatabaseIn(directory.resolve("db")));
        migrate("first", new TableGrants("app", Account.HOSTS, HISTORY), """
                create table comment (id int primary key, text varchar(100));
                create table entry (id int primary key, text varchar(100)) comment 'Acts of the commune, append-only.';
                create table petition (id int primary key);
                """);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void theApplicationReadsAndChangesAnOrdinaryTable() throws Exception {
        application("insert into comment values (1, 'bravo')");
        application("update comment set text = 'hm' where id = 1");
        application("select * from comment");
        application("delete from comment where id = 1");
    }

    @Test
    void theApplicationReadsAnAppendOnlyTableAndAddsToIt() throws Exception {
        application("insert into entry values (1, 'deliberation')");
        application("select * from entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set text = 'nothing happened'",
                "delete from entry",
                "replace into entry values (1, 'nothing happened')",
                "insert into entry values (1, '') on duplicate key update text = 'nothing happened'",
                "truncate table entry",
                "drop table entry",
                "alter table entry comment ''",
                "rename table entry to forgotten",
                "create trigger forget before insert on entry for each row set new.text = ''",
                "create table shadow (id int)",
                "create view shadow as select 1",
                "drop table comment",
                "drop database musharaka",
                "delete from flyway_schema_history",
                "grant update on musharaka.entry to app@localhost",
                "select * from mysql.global_priv",
            })
    void theDatabaseRefusesTheApplication(String statement) {
        assertThatThrownBy(() -> application(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void theHistoryOfMigrationsCanBeRead() throws Exception {
        application("select * from " + HISTORY + "_first");
    }

    @Test
    void aTableThatBecomesAppendOnlyLosesItsWiderGrants() throws Exception {
        application("insert into petition values (1)");
        application("delete from petition where id = 1");

        migrate("second", new TableGrants("app", Account.HOSTS, HISTORY), """
                alter table petition comment 'Append-only from now on';
                """);

        application("insert into petition values (2)");
        assertThatThrownBy(() -> application("delete from petition")).hasMessageContaining("denied");
    }

    @Test
    void anAccountThatDoesNotExistIsNamed() {
        var toNobody = new TableGrants("nobody", Account.HOSTS, HISTORY);

        assertThatThrownBy(() -> migrate("third", toNobody, "select 1;"))
                .hasStackTraceContaining("Cannot grant table privileges to nobody");
    }

    @Test
    void aForeignKeyThatWouldEmptyAnAppendOnlyTableIsRefused() throws Exception {
        var grants = new TableGrants("app", Account.HOSTS, HISTORY);
        try {
            assertThatThrownBy(() -> migrate("fourth", grants, """
                            create table ballot (id int primary key);
                            create table ballot_line (
                                ballot int,
                                constraint line_of_ballot foreign key (ballot) references ballot (id) on delete cascade
                            ) comment 'append-only';
                            """)).hasStackTraceContaining("line_of_ballot");
        } finally {
            DatabaseFixtures.execute(database, database.migrator(), "drop table ballot_line");
        }
    }

    private static void application(String statement) throws SQLException {
        DatabaseFixtures.execute(database, database.application(), statement);
    }

    /** Runs one module's migrations, as Spring Modulith does: each module with a history of its own. */
    private static void migrate(String module, TableGrants grants, String script) throws IOException {
        Path migrations = Files.createDirectories(directory.resolve(module));
        Files.writeString(migrations.resolve("V1__" + module + ".sql"), script);
        Account migrator = database.migrator();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), migrator.name(), migrator.password())
                .locations("filesystem:" + migrations)
                .table(HISTORY + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(grants)
                .load()
                .migrate();
    }
}
