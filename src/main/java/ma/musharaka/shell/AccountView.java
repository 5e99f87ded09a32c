package ma.musharaka.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** A person's own page: what they gave, and what became of it. */
@Route("account")
@PermitAll
class AccountView extends LiveView {

    private final List<AccountSection> sections;
    private final AuthenticationContext authentication;

    AccountView(LivePages live, List<AccountSection> sections, AuthenticationContext authentication) {
        super(live, "shell.account.title");
        this.sections = sections;
        this.authentication = authentication;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Visitor visitor = live().requireVisitor();
        Button leave = new Button(request.texts().get("shell.sign-out"), click -> authentication.logout());
        leave.setId("sign-out");
        add(new Paragraph(visitor.displayName()), leave);
        sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .forEach(section -> section.component(visitor).ifPresent(this::add));
    }
}
