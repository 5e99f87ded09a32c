package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import ma.musharaka.people.Registering;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** Where the link of a confirmation mail leads. A press confirms, not the visit: mail scanners follow links too. */
@Route("account/confirm")
@AnonymousAllowed
@ReadBy(
        value = ConfirmReading.class,
        parameters = {"token", "back"},
        cached = false,
        live = true,
        indexed = false)
class ConfirmView extends ReadingView {

    private final Registering registering;

    ConfirmView(LivePages live, Registering registering) {
        super(live);
        this.registering = registering;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        Translator texts = request.texts();
        Button confirm = new Button(texts.get("shell.confirm.submit"));
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        Div place = new Div(confirm);
        place.addClassName("form");
        confirm.addClickListener(click -> {
            Registering.Confirmation outcome =
                    registering.confirm(request.parameter("token").orElse(""));
            String key =
                    "shell.confirm." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Paragraph told = new Paragraph(texts.get(key));
            told.setId("outcome");
            told.getElement().setAttribute("role", "status");
            String back = Registering.safeBack(request.parameter("back").orElse("/"));
            Anchor next =
                    outcome == Registering.Confirmation.CONFIRMED || outcome == Registering.Confirmation.USED_BEFORE
                            ? new Anchor(
                                    request.link("/account/sign-in?back="
                                            + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8)),
                                    texts.get("shell.sign-in"))
                            : new Anchor(request.link("/account/register"), texts.get("shell.register.title"));
            next.addClassName("btn");
            place.removeAll();
            place.add(told, next);
        });
        return Optional.of(place);
    }
}
