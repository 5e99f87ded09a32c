package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/sign-in")
@AnonymousAllowed
@ReadBy(value = SignInReading.class, parameters = "back", cached = false, live = true, indexed = false)
class SignInView extends ReadingView {

    private final PeopleService people;
    private final Entrance entrance;

    SignInView(LivePages live, PeopleService people, Entrance entrance) {
        super(live);
        this.people = people;
        this.entrance = entrance;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(createForm(request));
    }

    private Component createForm(ReadingRequest request) {
        Translator texts = request.texts();
        EmailField email = new EmailField(texts.get("shell.email"));
        email.setId("email");
        email.getElement().setAttribute("autocomplete", "username");
        PasswordField password = new PasswordField(texts.get("shell.password"));
        password.setId("password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Paragraph fault = new Paragraph();
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        Button enter = new Button(texts.get("shell.sign-in"));
        enter.setId("enter");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);

        enter.addClickListener(click -> {
            switch (people.signIn(email.getValue(), password.getValue())) {
                case PeopleService.SignIn.Done done -> {
                    String back = entrance.destination(request.parameter("back"));
                    entrance.letIn(done.person());
                    getUI().orElseThrow().getPage().setLocation(request.link(back));
                }
                case PeopleService.SignIn.NotConfirmed unconfirmed ->
                    fault.setText(texts.get("shell.sign-in.unconfirmed"));
                case PeopleService.SignIn.Refused refused -> fault.setText(texts.get("shell.sign-in.refused"));
            }
        });

        Div form = new Div(email, password, fault, enter);
        form.addClassName("form");
        return form;
    }
}
