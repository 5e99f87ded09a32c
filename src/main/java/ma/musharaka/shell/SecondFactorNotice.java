package ma.musharaka.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.musharaka.platform.reading.ReadingRequest;

/** Says that someone's work for the commune waits until they have shown their second factor, and leads there. */
final class SecondFactorNotice {

    private static final String PAGE = "/account/second-factor";

    private SecondFactorNotice() {}

    static Div of(ReadingRequest request) {
        Anchor there = new Anchor(request.link(PAGE), request.texts().get("shell.second-factor.go"));
        there.setId("second-factor");
        there.addClassNames("btn", "primary");
        there.setRouterIgnore(true);
        Div notice = new Div(new Paragraph(request.texts().get("shell.second-factor.due")), there);
        notice.addClassName("note");
        return notice;
    }

    /** @param back the page that was wanted */
    static void leadThere(ReadingRequest request, String back) {
        String address = PAGE + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        UI.getCurrent().getPage().setLocation(request.link(address));
    }
}
