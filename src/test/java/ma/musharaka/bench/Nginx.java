package ma.musharaka.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import ma.musharaka.browser.Wire;

/** The measure of throughput: nginx with the same page, headers and all, plain and compressed beforehand. */
final class Nginx implements AutoCloseable {

    /** What nginx says by itself. */
    private static final Set<String> OWN = Set.of(
            "date",
            "content-length",
            "content-type",
            "content-encoding",
            "connection",
            "keep-alive",
            "etag",
            "vary",
            "last-modified",
            "transfer-encoding",
            "server");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serve(String program, Path folder, Wire.Answer plain, Wire.Answer compressed) throws Exception {
        Path root = Files.createDirectories(folder.resolve("root"));
        for (String part : List.of("body", "proxy", "fastcgi", "uwsgi", "scgi"))
            Files.createDirectories(folder.resolve(part));
        Files.write(root.resolve("page.html"), plain.body());
        Files.write(root.resolve("page.html.gz"), compressed.body());
        int port = SiteProcess.freePort();
        String headers = plain.headers().entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey()))
                .map(header -> "add_header " + header.getKey() + " \""
                        + header.getValue().getFirst() + "\";")
                .collect(Collectors.joining("\n    "));
        String paths = Map.of(
                        "body", "client_body", "proxy", "proxy", "fastcgi", "fastcgi", "uwsgi", "uwsgi", "scgi", "scgi")
                .entrySet()
                .stream()
                .map(path -> path.getValue() + "_temp_path "
                        + folder.resolve(path.getKey()).toAbsolutePath() + ";")
                .collect(Collectors.joining(" "));
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  open_file_cache max=100;
                  %5$s
                  types { text/html html; }
                  charset utf-8;
                  server {
                    listen 127.0.0.1:%2$d;
                    root %3$s;
                    gzip_static on;
                    gzip_vary on;
                    %4$s
                  }
                }
                """.formatted(
                        folder.toAbsolutePath(), port, root.toAbsolutePath(), headers, paths));
        Process process = new ProcessBuilder(
                        program,
                        "-e",
                        folder.resolve("error.log").toAbsolutePath().toString(),
                        "-c",
                        folder.resolve("nginx.conf").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        for (int patience = 0; !nginx.answers(); patience++) {
            if (!process.isAlive() || patience > 100) {
                nginx.close();
                throw new IllegalStateException("nginx did not start: see " + folder);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return nginx;
    }

    int port() {
        return port;
    }

    private boolean answers() {
        try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return open.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
