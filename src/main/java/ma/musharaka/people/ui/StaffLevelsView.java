package ma.musharaka.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.ActLevels;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** What the commune asks of people before they may do something. */
@Route("staff/levels")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class StaffLevelsView extends LiveView {

    private final ActLevels acts;

    StaffLevelsView(LivePages live, ActLevels acts) {
        super(live, "level.acts.title");
        this.acts = acts;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Paragraph told = Parts.status("told");
        Div form = new Div();
        form.addClassName("desk");
        acts.all().forEach((act, level) -> form.add(createChoice(act, level, told, texts)));
        add(Parts.styled(texts.get("level.acts.lead"), "lead"), form, told);
    }

    private Select<Level> createChoice(Act act, Level level, Paragraph told, Translator texts) {
        Select<Level> choice = new Choice<>();
        choice.setId("level-" + act.code().replace('.', '-'));
        choice.setLabel(texts.get(act.textKey()));
        choice.setItems(List.of(Level.CONTACT, Level.IDENTITY, Level.LINK));
        choice.setItemLabelGenerator(each -> texts.get(each.textKey()));
        choice.setValue(level);
        choice.addValueChangeListener(change -> {
            acts.change(act, change.getValue(), live().requireVisitor().personId());
            told.setText(texts.get("level.acts.changed", texts.get(act.textKey())));
        });
        return choice;
    }
}
