package ma.musharaka.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import ma.musharaka.browser.Wire;

/** The site as people start it, in a process of its own on a free port. */
final class SiteProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private SiteProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SiteProcess start(List<String> java, Path home, boolean demo, Path log) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                "--server.port=" + port,
                "--musharaka.limits-times=100000",
                "--musharaka.home=" + home.toAbsolutePath(),
                "--musharaka.demo=" + demo,
                // counts sessions, for the bench alone
                "--server.tomcat.mbeanregistry.enabled=true"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        SiteProcess site = new SiteProcess(process, port);
        Instant end = Instant.now().plus(PATIENCE);
        while (!site.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                site.close();
                throw new IllegalStateException("the site did not start: see " + log);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return site;
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String host() {
        return "beni-mellal.localhost:" + port;
    }

    String origin() {
        return "http://" + host();
    }

    Wire.Answer get(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Connection: close");
        return Wire.get(port, host(), path, all.toArray(String[]::new));
    }

    private boolean answers() {
        try {
            return get("/").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** Sessions made since the start, dead ones too, as the web server itself counts them. */
    @SuppressWarnings("BanJNDI") // of a process that this one started, over its local agent
    long sessionsMade() throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection server = connector.getMBeanServerConnection();
            long made = 0;
            var managers = server.queryNames(new ObjectName("Tomcat:type=Manager,*"), null);
            if (managers.isEmpty()) throw new IllegalStateException("the web server does not count its sessions");
            for (ObjectName manager : managers)
                made += ((Number) server.getAttribute(manager, "sessionCounter")).longValue();
            return made;
        } finally {
            machine.detach();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
