package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** The living page of the components that every room uses, from right to left and from left to right. */
@Route("staff/styleguide")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR", "MODERATOR", "PETITION_OFFICER"})
class StyleGuideView extends LiveView {

    private final Pages pages;
    private final Texts texts;

    StyleGuideView(LivePages live, Pages pages, Texts texts) {
        super(live, "shell.guide.title");
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    protected void fill(ReadingRequest request) {
        for (Language language : new Language[] {Language.AR, Language.FR}) add(side(request, language));
    }

    private Component side(ReadingRequest request, Language language) {
        Translator t = texts.in(language);
        ReadingRequest spoken =
                new ReadingRequest(request.site(), t, request.path(), Map.of(), Map.of(), request.visitor());
        Div side = new Div();
        side.addClassNames("card", "guide");
        side.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.dir());
        Element read = new Element("div");
        read.setProperty("innerHTML", pages.render("shell/styleguide", spoken, ""));
        side.getElement().appendChild(read);
        side.add(form(t, language));
        return side;
    }

    private static Component form(Translator t, Language language) {
        TextField line = new TextField(t.get("shell.guide.sample"));
        line.setHelperText(t.get("shell.guide.lead"));
        TextField wrong = new TextField(t.get("shell.guide.other"));
        wrong.setErrorMessage(t.get("shell.guide.fault"));
        wrong.setInvalid(true);
        TextArea text = new TextArea(t.get("shell.guide.list"));
        Select<String> choice = new Choice<>();
        choice.setLabel(t.get("shell.guide.badge"));
        choice.setItems(t.get("shell.guide.sample"), t.get("shell.guide.other"));
        DayField day = new DayField("day-" + language.code(), t, "shell.guide.money");
        Checkbox agreed = new Checkbox(t.get("shell.guide.done"));
        Button save = new Button(t.get("shell.guide.action"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button ask = new Button(t.get("shell.guide.confirm"), click -> Confirm.ask(t, "shell.guide.ask", () -> {}));
        ask.setId("ask-" + language.code());
        Div form = new Div(new H2(t.get("shell.guide.form")), line, wrong, text, choice, day, agreed, save, ask);
        form.addClassName("form");
        return form;
    }
}
