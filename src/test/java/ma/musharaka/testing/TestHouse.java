package ma.musharaka.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Where the shared application lives: an empty directory of its own, and a mail server that takes its letters. */
public final class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String HOME = "target/it-home";

    private static final GreenMail MAIL_SERVER = prepare();

    /** The server that the application's letters go to. */
    public static GreenMail mailServer() {
        return MAIL_SERVER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of("spring.mail.port=" + MAIL_SERVER.getSmtp().getPort())
                .applyTo(application);
    }

    /** Once for each virtual machine, before the first application starts. */
    private static GreenMail prepare() {
        try {
            FileSystemUtils.deleteRecursively(Path.of(HOME));
            GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The same after a restart, which a port that the server chose itself would not be. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
