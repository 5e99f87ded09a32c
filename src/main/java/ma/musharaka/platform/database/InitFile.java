package ma.musharaka.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that the server runs before it listens: they make the database and give every account the password of
 * this start. The file holds those passwords, so only its owner may read it and it is deleted once it has been run.
 */
final class InitFile implements AutoCloseable {

    private final Path path;

    private InitFile(Path path) {
        this.path = path;
    }

    static InitFile write(Path path, String database, Account migrator, Account application) throws IOException {
        Files.deleteIfExists(path); // of a start that was killed
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(path, statements(database, migrator, application));
        return new InitFile(path);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** One statement per line, as the server wants it. */
    private static List<String> statements(String database, Account migrator, Account application) {
        var statements = new ArrayList<String>();
        statements.add("create database if not exists %s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
                .formatted(database));
        statements.add("alter user root@localhost identified by '%s';".formatted(Account.randomPassword()));
        for (String host : Account.HOSTS) {
            statements.addAll(identify(migrator, host));
            statements.addAll(identify(application, host));
            statements.add(
                    "grant all privileges on %s.* to %s with grant option;".formatted(database, at(migrator, host)));
            // what TableGrants compares with, so that a start without new tables grants nothing
            statements.add("grant select on mysql.tables_priv to %s;".formatted(at(migrator, host)));
        }
        return statements;
    }

    /** Never "create or replace": that would drop the table grants which the account holds from earlier starts. */
    private static List<String> identify(Account account, String host) {
        return List.of(
                "create user if not exists %s identified by '%s';".formatted(at(account, host), account.password()),
                "alter user %s identified by '%s';".formatted(at(account, host), account.password()));
    }

    private static String at(Account account, String host) {
        return "'%s'@'%s'".formatted(account.name(), host);
    }
}
