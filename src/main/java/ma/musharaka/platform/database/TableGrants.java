package ma.musharaka.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the application's database user what it needs on each table after every migration, and takes the rest away. A
 * table whose comment says {@code append-only} can be read and added to, never changed or emptied: whoever takes over
 * the application still cannot rewrite its journal. The history of migrations, and views, can be read.
 */
final class TableGrants implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(TableGrants.class);

    private static final String APPEND_ONLY = "append-only";

    private static final Set<String> READ = Set.of("select");
    private static final Set<String> APPEND = Set.of("select", "insert");
    private static final Set<String> WRITE = Set.of("select", "insert", "update", "delete");
    private static final Set<String> EVERYTHING = Set.of(
            "select",
            "insert",
            "update",
            "delete",
            "delete history",
            "create",
            "drop",
            "alter",
            "index",
            "trigger",
            "references",
            "create view",
            "show view",
            "grant option");

    private final String user;
    private final List<String> hosts;
    private final String historyTable;

    /**
     * Grants to one user.
     *
     * @param user the name that the application connects with
     * @param hosts the host parts of that user's accounts
     * @param historyTable the name, or the beginning of the names, of Flyway's own tables
     */
    TableGrants(String user, List<String> hosts, String historyTable) {
        this.user = user;
        this.hosts = hosts;
        this.historyTable = historyTable;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false; // a grant commits by itself
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (isApplicationUser(connection)) {
                LOG.warn(
                        "Migrations run as the application's own database user {}: nothing in the database keeps it"
                                + " from changing append-only tables. Give Flyway its own user (spring.flyway.user).",
                        user);
                return;
            }
            List<Table> tables = tables(connection);
            refuseWaysAroundTheGrants(connection, tables);
            for (String host : hosts) {
                grant(connection, tables, host);
            }
        } catch (SQLException e) {
            throw new FlywayException(
                    "Cannot grant table privileges to " + user + ": the account must exist on " + hosts
                            + ", and the migrator needs all privileges on the database with grant option",
                    e);
        }
    }

    @Override
    public String getCallbackName() {
        return "table grants";
    }

    private boolean isApplicationUser(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select current_user()")) {
            result.next();
            String account = result.getString(1);
            return account.substring(0, account.lastIndexOf('@')).equals(user);
        }
    }

    private List<Table> tables(Connection connection) throws SQLException {
        String query = """
                select table_name, table_type, table_comment, database() from information_schema.tables
                where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
                """;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var tables = new ArrayList<Table>();
            while (result.next()) {
                String name = result.getString(1);
                boolean readOnly = result.getString(2).equals("VIEW") || name.startsWith(historyTable);
                boolean appendOnly =
                        result.getString(3).toLowerCase(Locale.ROOT).contains(APPEND_ONLY);
                tables.add(new Table(result.getString(4), name, readOnly ? READ : appendOnly ? APPEND : WRITE));
            }
            return tables;
        }
    }

    /** A foreign key that deletes or changes rows by itself asks nobody's privileges. */
    private static void refuseWaysAroundTheGrants(Connection connection, List<Table> tables) throws SQLException {
        Set<String> appendOnly = tables.stream()
                .filter(table -> table.privileges().equals(APPEND))
                .map(Table::name)
                .collect(Collectors.toSet());
        String query = """
                select table_name, constraint_name from information_schema.referential_constraints
                where constraint_schema = database()
                and (delete_rule in ('CASCADE', 'SET NULL') or update_rule in ('CASCADE', 'SET NULL'))
                """;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                if (appendOnly.contains(result.getString(1))) {
                    throw new FlywayException("Foreign key %s would change rows of the append-only table %s"
                            .formatted(result.getString(2), result.getString(1)));
                }
            }
        }
    }

    private void grant(Connection connection, List<Table> tables, String host) throws SQLException {
        Map<String, Set<String>> held = held(connection, host);
        String account = quote(user) + "@" + quote(host);
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                if (!table.privileges().equals(held.get(table.name()))) {
                    // in this order the application, which may be at work on another node, is never without its rights
                    statement.execute("grant %s on %s to %s".formatted(table.allowed(), table.quoted(), account));
                    statement.execute("revoke %s on %s from %s".formatted(table.denied(), table.quoted(), account));
                }
            }
        }
    }

    /**
     * The privileges that an account holds already, by table. Where the migrator may not look, every grant is made
     * anew, which changes nothing but takes longer.
     */
    private Map<String, Set<String>> held(Connection connection, String host) throws SQLException {
        var held = new HashMap<String, Set<String>>();
        if (!mayReadGrants(connection)) {
            return held;
        }
        String query = """
                select Table_name, Table_priv, Column_priv from mysql.tables_priv
                where Db = database() and User = ? and Host = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, user);
            statement.setString(2, host);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    held.put(result.getString(1), names(result.getString(2), result.getString(3)));
                }
            }
        }
        return held;
    }

    private static boolean mayReadGrants(Connection connection) throws SQLException {
        String query = """
                select 1 from information_schema.table_privileges
                where table_schema = 'mysql' and table_name = 'tables_priv' and privilege_type = 'SELECT'
                """;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private static Set<String> names(String ofTable, String ofColumns) {
        return Pattern.compile(",")
                .splitAsStream(ofTable + "," + ofColumns)
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String quote(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private record Table(String database, String name, Set<String> privileges) {

        String quoted() {
            return quote(database) + "." + quote(name);
        }

        String allowed() {
            return String.join(", ", privileges);
        }

        String denied() {
            var denied = new TreeSet<>(EVERYTHING);
            denied.removeAll(privileges);
            return String.join(", ", denied);
        }
    }
}
