package ma.musharaka.platform.reading;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** A page leaves in one piece: with Tomcat's own 8 kB it would take as many turns as it has pieces. */
@Component
class WholePages implements TomcatConnectorCustomizer {

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", "65536");
        connector.setProperty("socket.directBuffer", "true");
    }
}
