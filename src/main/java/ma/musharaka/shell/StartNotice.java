package ma.musharaka.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.MusharakaProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the house where its sites are, and in the demonstration who can be signed in as. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final CommuneService communes;
    private final MusharakaProperties properties;

    StartNotice(CommuneService communes, MusharakaProperties properties) {
        this.communes = communes;
        this.properties = properties;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        int port = web.getWebServer().getPort();
        StringBuilder notice = new StringBuilder("\n\n  Musharaka · مشاركة\n\n  http://")
                .append(properties.networkHost())
                .append(':')
                .append(port)
                .append("/\n");
        for (CommuneData commune : communes.all())
            for (String host : commune.hosts())
                notice.append("  http://")
                        .append(host)
                        .append(':')
                        .append(port)
                        .append("/   ")
                        .append(commune.name().fr())
                        .append(" · ")
                        .append(commune.name().ar())
                        .append('\n');
        if (properties.demo())
            try (InputStream in = StartNotice.class.getResourceAsStream("/demo/sign-ins.txt")) {
                if (in != null) notice.append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        LOG.info("{}", notice);
    }
}
