package ma.musharaka.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server as an operator prepares it: a database, a migrator and a user for the site that has no privilege yet. */
record OperatorsServer(DataDirectory directory, ServerProcess process) implements AutoCloseable {

    static final Account MIGRATOR = new Account("keeper", "secret of the keeper");
    static final Account SITE = new Account("site", "secret of the site");

    static OperatorsServer start(Path data) throws IOException, InterruptedException {
        var binaries =
                ServerBinaries.unpackedIn(DatabaseFixtures.fastDatabaseIn(data).cacheDirectory());
        DataDirectory directory = DataDirectory.hold(data);
        var command = new ServerCommand(binaries, directory.log(), true);
        directory.prepare(command);
        Path init = data.resolve("init.sql");
        Files.write(
                init,
                List.of(
                        "create database musharaka;",
                        "create user keeper@'%' identified by '" + MIGRATOR.password() + "';",
                        "grant all privileges on musharaka.* to keeper@'%' with grant option;",
                        "create user site@'%' identified by '" + SITE.password() + "';"));
        var process = ServerProcess.start(port -> command.toServe(data, init, port), directory.log());
        return new OperatorsServer(directory, process);
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + process.port() + "/musharaka";
    }

    @Override
    public void close() throws IOException {
        process.close();
        directory.close();
    }
}
