package ma.musharaka.counter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import ma.musharaka.counter.CounterService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** Where someone who has an account now claims what they once gave on paper. */
@org.springframework.stereotype.Component
class ClaimSection implements AccountSection {

    private final CounterService counter;
    private final LivePages live;

    ClaimSection(CounterService counter, LivePages live) {
        this.counter = counter;
        this.live = live;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        Input receipt = input("claim-receipt");
        Input code = input("claim-code");
        Paragraph said = new Paragraph();
        said.setId("claim-outcome");
        said.getElement().setAttribute("role", "status");
        NativeButton claim = new NativeButton(texts.get("counter.claim.submit"));
        claim.setId("claim");
        claim.addClassName("btn");
        claim.addClickListener(click -> {
            try {
                CounterService.Claim outcome = counter.claim(receipt.getValue(), code.getValue(), visitor.personId());
                said.setText(texts.get("counter.claim."
                        + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            } catch (InvalidInput tooOften) {
                InvalidInput.Violation fault = tooOften.violations().getFirst();
                said.setText(texts.get(fault.key(), fault.arguments()));
            }
        });
        Div form = new Div(
                label("claim-receipt", texts.get("counter.claim.receipt")),
                receipt,
                label("claim-code", texts.get("counter.claim.code")),
                code,
                said,
                claim);
        form.addClassName("form");
        Div section =
                new Div(new H2(texts.get("counter.claim.title")), new Paragraph(texts.get("counter.claim.lead")), form);
        section.setId("claim-paper");
        return Optional.of(section);
    }

    private static Input input(String id) {
        Input input = new Input();
        input.setId(id);
        input.getElement().setAttribute("dir", "ltr").setAttribute("autocomplete", "off");
        return input;
    }

    private static NativeLabel label(String id, String text) {
        NativeLabel label = new NativeLabel(text);
        label.getElement().setAttribute("for", id);
        return label;
    }
}
