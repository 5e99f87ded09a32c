package ma.musharaka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database an application context ends up with, and as whom it works there. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseConfigurationTests {

    @TempDir(factory = UnderTarget.class)
    static Path directory;

    private static OperatorsServer operators;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class, TableGrantsConfiguration.class)
            .withPropertyValues("spring.flyway.locations=filesystem:" + directory.resolve("migrations"));

    @BeforeAll
    static void startOperatorsServer() throws Exception {
        operators = OperatorsServer.start(directory.resolve("operators"));
        Path migrations = Files.createDirectory(directory.resolve("migrations"));
        Files.writeString(
                migrations.resolve("V1__entry.sql"), "create table entry (text varchar(100)) comment 'append-only'");
    }

    @AfterAll
    static void stopOperatorsServer() throws Exception {
        operators.close();
    }

    @Test
    void withoutADataSourceTheEmbeddedDatabaseServesApplicationAndMigrator() {
        var embedded = application.withPropertyValues(
                "musharaka.database.data=" + directory.resolve("db"), "musharaka.database.fast=true");
        embedded.run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EmbeddedMariaDb.class);
            assertThat(currentUser(context.getBean(JdbcClient.class))).isEqualTo("app@127.0.0.1");
            assertThat(currentMigrator(context.getBean(Flyway.class))).isEqualTo("migrator@127.0.0.1");
            assertThatItOnlyAppends(context.getBean(JdbcClient.class));
        });
        embedded.withPropertyValues("spring.flyway.enabled=false") // the grants are there from the first start
                .run(context -> assertThatItOnlyAppends(context.getBean(JdbcClient.class)));
    }

    @Test
    void anOperatorsDatabaseWithTwoUsersIsProtectedAlike() {
        var external = application.withPropertyValues(
                "spring.datasource.url=" + operators.jdbcUrl(),
                "spring.datasource.username=" + OperatorsServer.SITE.name(),
                "spring.datasource.password=" + OperatorsServer.SITE.password(),
                "spring.flyway.user=" + OperatorsServer.MIGRATOR.name(),
                "spring.flyway.password=" + OperatorsServer.MIGRATOR.password());
        for (int start = 1; start <= 2; start++) {
            external.run(context -> {
                assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedMariaDb.class);
                assertThat(currentUser(context.getBean(JdbcClient.class))).isEqualTo("site@%");
                assertThat(currentMigrator(context.getBean(Flyway.class))).isEqualTo("keeper@%");
                assertThatItOnlyAppends(context.getBean(JdbcClient.class));
            });
        }
    }

    @Test
    void anOperatorsDatabaseWithOneUserWorksButWarns(CapturedOutput output) {
        application
                .withPropertyValues(
                        "spring.datasource.url=" + operators.jdbcUrl(),
                        "spring.datasource.username=" + OperatorsServer.MIGRATOR.name(),
                        "spring.datasource.password=" + OperatorsServer.MIGRATOR.password())
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output).contains("append-only").contains("spring.flyway.user");
    }

    private static void assertThatItOnlyAppends(JdbcClient client) {
        assertThat(client.sql("insert into entry values ('deliberation')").update())
                .isOne();
        assertThatThrownBy(() -> client.sql("delete from entry").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("denied");
    }

    private static Object currentMigrator(Flyway flyway) {
        return currentUser(JdbcClient.create(flyway.getConfiguration().getDataSource()));
    }

    private static Object currentUser(JdbcClient client) {
        return client.sql("select current_user()").query().singleValue();
    }
}
