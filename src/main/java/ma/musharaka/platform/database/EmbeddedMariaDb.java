package ma.musharaka.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One application context's use of the embedded database. Several contexts in one virtual machine, as tests make them,
 * share the server of their data directory; it stops when the last one closes.
 *
 * <p>That this bean exists tells that nobody configured a data source: what must never run in production, such as demo
 * accounts, asks for it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String DATABASE = "musharaka";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Map<Path, Shared> RUNNING = new HashMap<>();

    private final Shared shared;
    private boolean closed;

    private EmbeddedMariaDb(Shared shared) {
        this.shared = shared;
    }

    /** Joins the server of the data directory, starting it if nobody uses it yet. */
    static EmbeddedMariaDb lease(DatabaseProperties properties) throws IOException, InterruptedException {
        synchronized (RUNNING) {
            Path data = DataDirectory.canonical(properties.dataDirectory());
            Shared shared = RUNNING.get(data);
            if (shared == null) {
                shared = Shared.start(data, properties);
                RUNNING.put(data, shared);
            }
            shared.users++;
            return new EmbeddedMariaDb(shared);
        }
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?timezone=UTC".formatted(process().port(), DATABASE);
    }

    /** Reads and writes rows, as far as {@link TableGrants} lets it. */
    Account application() {
        return shared.application;
    }

    /** Changes the schema and decides what the application may do with it. */
    Account migrator() {
        return shared.migrator;
    }

    ServerProcess process() {
        return shared.process;
    }

    @Override
    public void close() throws IOException {
        synchronized (RUNNING) {
            if (closed) {
                return;
            }
            closed = true;
            shared.users--;
            if (shared.users == 0) {
                RUNNING.values().remove(shared);
                shared.stop();
            }
        }
    }

    /** A running server with its directory, its accounts and the number of its users. */
    private static final class Shared {

        private final DataDirectory directory;
        private final ServerProcess process;
        private final Account migrator;
        private final Account application;
        private int users;

        private Shared(DataDirectory directory, ServerProcess process, Account migrator, Account application) {
            this.directory = directory;
            this.process = process;
            this.migrator = migrator;
            this.application = application;
        }

        private static Shared start(Path data, DatabaseProperties properties) throws IOException, InterruptedException {
            long begin = System.nanoTime();
            ServerBinaries binaries = ServerBinaries.unpackedIn(properties.cacheDirectory());
            DataDirectory directory = DataDirectory.hold(data);
            boolean started = false;
            try {
                var command = new ServerCommand(binaries, directory.log(), properties.fast());
                directory.prepare(command);
                var migrator = Account.withRandomPassword("migrator");
                var application = Account.withRandomPassword("app");
                try (var init = InitFile.write(data.resolve("init.sql"), DATABASE, migrator, application)) {
                    var process =
                            ServerProcess.start(port -> command.toServe(data, init.path(), port), directory.log());
                    started = true;
                    LOG.info(
                            "MariaDB {} runs on port {} in {} after {} ms",
                            ServerBinaries.VERSION,
                            process.port(),
                            data,
                            (System.nanoTime() - begin) / 1_000_000);
                    return new Shared(directory, process, migrator, application);
                }
            } finally {
                if (!started) {
                    directory.close();
                }
            }
        }

        private void stop() throws IOException {
            try (directory) {
                process.close();
            }
        }
    }
}
