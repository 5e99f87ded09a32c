package ma.musharaka.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fast embedded databases, and short ways to talk to them. */
final class DatabaseFixtures {

    private DatabaseFixtures() {}

    static DatabaseProperties fastDatabaseIn(Path data) {
        return new DatabaseProperties(data, null, true, null, "%");
    }

    static Connection connect(EmbeddedMariaDb database, Account account) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), account.name(), account.password());
    }

    static void execute(EmbeddedMariaDb database, Account account, String sql) throws SQLException {
        try (Connection connection = connect(database, account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(EmbeddedMariaDb database, Account account, String sql) throws SQLException {
        try (Connection connection = connect(database, account);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
