package ma.musharaka.testing;

import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as whoever holds the migrator's password sees it: nothing there is closed to them. */
public final class Migrator {

    private final JdbcClient client;

    Migrator(FlywayConnectionDetails connection) {
        client = JdbcClient.create(new DriverManagerDataSource(
                Objects.requireNonNull(connection.getJdbcUrl()),
                Objects.requireNonNull(connection.getUsername()),
                Objects.requireNonNull(connection.getPassword())));
    }

    public JdbcClient client() {
        return client;
    }
}
