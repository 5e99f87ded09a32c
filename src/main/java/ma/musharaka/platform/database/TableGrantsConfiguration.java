package ma.musharaka.platform.database;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands {@link TableGrants} to Flyway, for the embedded database and for an operator's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class TableGrantsConfiguration {

    @Bean
    TableGrants tableGrants(
            DatabaseProperties properties,
            ObjectProvider<JdbcConnectionDetails> connection,
            ObjectProvider<EmbeddedMariaDb> embedded,
            @Value("${spring.flyway.table:flyway_schema_history}") String historyTable) {
        String connected = connection.stream()
                .map(JdbcConnectionDetails::getUsername)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("app");
        String user = Objects.requireNonNullElse(properties.applicationUser(), connected);
        boolean isEmbedded = embedded.stream().findAny().isPresent();
        List<String> hosts = isEmbedded ? Account.HOSTS : List.of(properties.applicationHost());
        return new TableGrants(user, hosts, historyTable);
    }
}
