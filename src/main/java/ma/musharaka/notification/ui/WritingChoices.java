package ma.musharaka.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.Rhythm;
import ma.musharaka.notification.Topic;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.LivePages;

/** What a person wants to be written to about, and how often. */
@org.springframework.stereotype.Component
class WritingChoices implements AccountSection {

    private final NoticeService notices;
    private final LivePages live;

    WritingChoices(NoticeService notices, LivePages live) {
        this.notices = notices;
        this.live = live;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        Paragraph saved = new Paragraph();
        saved.getElement().setAttribute("role", "status");
        Div form = new Div();
        form.addClassName("form");
        notices.choices(visitor.personId())
                .forEach((topic, rhythm) -> form.add(choice(
                        topic,
                        rhythm,
                        change -> {
                            notices.choose(visitor.personId(), topic, change);
                            saved.setText(texts.get("notification.choices.saved"));
                        },
                        texts)));
        form.add(saved);
        Div section = new Div(
                new H2(texts.get("notification.choices.title")),
                new Paragraph(texts.get("notification.choices.lead")),
                form);
        section.setId("writing-choices");
        return Optional.of(section);
    }

    private static Select<Rhythm> choice(
            Topic topic, Rhythm now, java.util.function.Consumer<Rhythm> chosen, Translator texts) {
        Select<Rhythm> choice = new Choice<>();
        choice.setId("topic-" + topic.name().toLowerCase(Locale.ROOT));
        choice.setLabel(texts.get(topic.textKey()));
        choice.setHelperText(texts.get(topic.textKey() + ".help"));
        choice.setItems(Rhythm.values());
        choice.setItemLabelGenerator(rhythm -> texts.get(rhythm.textKey()));
        choice.setValue(now);
        choice.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return choice;
    }
}
