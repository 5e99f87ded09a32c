package ma.musharaka.platform.database;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Runs the embedded database where nobody named another; the data source and Flyway follow its connection details. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoDataSourceConfigured.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedMariaDb embeddedMariaDb(DatabaseProperties properties) throws IOException, InterruptedException {
        return EmbeddedMariaDb.lease(properties);
    }

    @Bean
    JdbcConnectionDetails applicationConnectionDetails(EmbeddedMariaDb database) {
        return new ApplicationConnection(database.jdbcUrl(), database.application());
    }

    @Bean
    FlywayConnectionDetails migratorConnectionDetails(EmbeddedMariaDb database) {
        return new MigratorConnection(database.jdbcUrl(), database.migrator());
    }

    private record ApplicationConnection(String jdbcUrl, Account account) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return account.name();
        }

        @Override
        public String getPassword() {
            return account.password();
        }
    }

    private record MigratorConnection(String jdbcUrl, Account account) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return account.name();
        }

        @Override
        public String getPassword() {
            return account.password();
        }
    }

    static final class NoDataSourceConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
