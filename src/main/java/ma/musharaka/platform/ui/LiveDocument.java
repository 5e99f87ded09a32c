package ma.musharaka.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.PagePolicy;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The document of pages that are live from the start, such as account and back office: the look of the reading pages, no
 * search engines, and a policy under which only Vaadin's own inline scripts run.
 */
@Component
class LiveDocument implements VaadinServiceInitListener {

    private final Assets assets;
    private final PagePolicy policy;
    private final SecureRandom random = new SecureRandom();

    LiveDocument(Assets assets, PagePolicy policy) {
        this.assets = assets;
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        byte[] once = new byte[16];
        random.nextBytes(once);
        String nonce = Base64.getEncoder().encodeToString(once);
        policy.onLivePage(nonce, response.getVaadinResponse()::setHeader);
        Element head = response.getDocument().head();
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        stylesheet(head, assets.lumo());
        stylesheet(head, assets.style());
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", assets.icon())
                .attr("type", "image/svg+xml");
        head.appendElement("script").attr("src", assets.boot()).attr("defer", true);
        response.getDocument().select("script").attr("nonce", nonce);
    }

    private static void stylesheet(Element head, String address) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", address);
    }
}
