package ma.musharaka.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The directory in which the embedded database keeps its files, held by one virtual machine at a time. Lock and error
 * log lie beside it. A process that is killed, at whatever moment, leaves nothing that the next {@link #prepare} does
 * not put right.
 */
final class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The one name of a data directory, however it was spelt. */
    static Path canonical(Path data) throws IOException {
        Path absolute = data.toAbsolutePath().normalize();
        Path parent = Objects.requireNonNull(absolute.getParent(), "The root directory cannot hold the database");
        return Files.createDirectories(parent).toRealPath().resolve(absolute.getFileName());
    }

    /** Takes the directory for this virtual machine until {@link #close}. */
    static DataDirectory hold(Path data) throws IOException {
        Path path = canonical(data);
        FileChannel lock = FileChannel.open(beside(path, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(lock)) {
            lock.close();
            throw new IOException("Another process already runs the database in " + path);
        }
        return new DataDirectory(path, lock);
    }

    Path path() {
        return path;
    }

    Path log() {
        return beside(path, ".err");
    }

    /** Ends what killed processes left running, removes what they left half done, makes the directory if need be. */
    void prepare(ServerCommand command) throws IOException, InterruptedException {
        for (Path leftover : NewDirectory.leftovers(path)) {
            LOG.info("Removing {}, which an interrupted first start left", leftover);
            ServerCommand.processesOn(leftover).forEach(DataDirectory::kill);
            FileSystemUtils.deleteRecursively(leftover);
        }
        ServerCommand.processesOn(path).forEach(DataDirectory::end);
        if (isEmpty()) {
            NewDirectory.create(path, fresh -> bootstrap(fresh, command));
        } else if (!Files.isDirectory(path.resolve("mysql"))) {
            throw new IOException(path + " holds something else than a database");
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var content = Files.newDirectoryStream(path)) {
            return !content.iterator().hasNext();
        }
    }

    private void bootstrap(Path fresh, ServerCommand command) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(command.toBootstrap(fresh))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        try (OutputStream statements = server.getOutputStream()) {
            write(statements, "create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
            for (Path script : command.binaries().systemTableScripts()) {
                Files.copy(script, statements);
                write(statements, "\n");
            }
            // the scripts make anonymous users and a root for each name of the machine, all without a password
            write(statements, "delete from global_priv where User='' or (User='root' and Host<>'localhost');\n");
            write(statements, "delete from proxies_priv where Host<>'localhost';\n");
        } catch (IOException e) {
            server.destroyForcibly(); // it has closed its end; the log says why
            throw new IOException("MariaDB refused to make its system tables, see " + log(), e);
        }
        int code = server.waitFor();
        if (code != 0) {
            throw new IOException("MariaDB failed to make its system tables (%d), see %s".formatted(code, log()));
        }
    }

    private static void write(OutputStream statements, String text) throws IOException {
        statements.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A server whose virtual machine and guard were both killed: it may still have rows to write. */
    private static void end(ProcessHandle orphan) {
        LOG.warn("Ending the database server {}, which an earlier process left running", orphan.pid());
        orphan.destroy();
        if (!ServerProcess.ends(orphan.onExit())) {
            kill(orphan);
        }
    }

    private static void kill(ProcessHandle orphan) {
        orphan.destroyForcibly();
        ServerProcess.ends(orphan.onExit());
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVirtualMachine) {
            return false;
        }
    }

    private static Path beside(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
