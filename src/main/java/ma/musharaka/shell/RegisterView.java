package ma.musharaka.shell;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.Registering;
import ma.musharaka.people.Registration;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/register")
@AnonymousAllowed
@ReadBy(value = RegisterReading.class, parameters = "back", cached = false, live = true, indexed = false)
class RegisterView extends ReadingView {

    private final Registering registering;

    RegisterView(LivePages live, Registering registering) {
        super(live);
        this.registering = registering;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(createForm(request));
    }

    private Component createForm(ReadingRequest request) {
        Translator texts = request.texts();
        TextField name = new TextField(texts.get("shell.display-name"));
        name.setId("display-name");
        name.setHelperText(texts.get("shell.display-name.help"));
        name.getElement().setAttribute("autocomplete", "nickname");
        // a text field: the e-mail field's own check speaks the browser's language, ours the page's
        TextField email = new TextField(texts.get("shell.email"));
        email.setId("email");
        email.getElement().setAttribute("autocomplete", "email");
        email.getElement().setAttribute("inputmode", "email");
        PasswordField password = new PasswordField(texts.get("shell.password"));
        password.setId("password");
        password.setHelperText(texts.get("shell.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        Button open = new Button(texts.get("shell.register.submit"));
        open.setId("register");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);

        Div form = new Div(name, email, password, open);
        form.addClassName("form");
        Map<String, AbstractField<?, String>> fields =
                Map.of("displayName", name, "email", email, "password", password);
        open.addClickListener(click -> {
            Faults.clear(fields);
            try {
                registering.register(new Registration(
                        email.getValue(),
                        password.getValue(),
                        name.getValue(),
                        request.language(),
                        request.site().origin(),
                        Registering.safeBack(request.parameter("back").orElse("/"))));
                form.removeAll();
                H2 done = new H2(texts.get("shell.register.sent"));
                Paragraph told = new Paragraph(texts.get("shell.register.sent-text"));
                told.getElement().setAttribute("role", "status");
                form.add(done, told);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
                open.setEnabled(true);
            }
        });
        return form;
    }
}
