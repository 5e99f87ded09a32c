package ma.musharaka.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** A person's own page: what they gave, and what became of it. */
// what the sections of other rooms bring along: a build finds only what a view names
@Uses(Button.class)
@Uses(TextField.class)
@Uses(Select.class)
@Route("account")
@PermitAll
class AccountView extends LiveView {

    private final List<AccountSection> sections;

    AccountView(LivePages live, List<AccountSection> sections) {
        super(live, "shell.account.title");
        this.sections = sections;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Visitor visitor = live().requireVisitor();
        NativeButton leave = new NativeButton(request.texts().get("shell.sign-out"));
        leave.setId("sign-out");
        leave.addClassName("btn");
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", request.link("/forms/sign-out"));
        form.appendChild(leave.getElement());
        if (visitor.secondFactorDue()) add(SecondFactorNotice.of(request));
        add(new Paragraph(visitor.displayName()));
        getElement().appendChild(form);
        sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .forEach(section -> section.component(visitor).ifPresent(this::add));
    }
}
