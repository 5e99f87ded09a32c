package ma.musharaka.platform.reading;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A page leaves in one piece: with Tomcat's own 8 kB it would take as many turns as it has pieces. And whoever has answered
 * a reader reads on at once, where Tomcat's usual protocol gives the connection back and waits to be called again.
 */
@Component
class WholePages implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(Http11Nio2Protocol.class.getName());
        server.addConnectorCustomizers(WholePages::leaveRoom);
    }

    private static void leaveRoom(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", "65536");
        connector.setProperty("socket.directBuffer", "true");
    }
}
