package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Drafts;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.programme.CoEvaluation;
import ma.musharaka.programme.Completion;

/** How far a project is in the eyes of an association or the IEECAG, for those who speak for one. */
class OpinionForm extends Div {

    OpinionForm(CoEvaluation evaluation, UUID project, List<CoEvaluation.Voice> voices, UUID person, Translator texts) {
        Select<CoEvaluation.Voice> voice = new Choice<>();
        Select<Completion> level = new Choice<>();
        TextArea reason = new TextArea(texts.get("programme.opinion.reason"));
        Button give = Desk.primary("give-opinion", texts.get("programme.opinion.give"));
        Paragraph told = Desk.status("opinion-told");
        Map<String, Component> fields = Map.of("reason", reason);

        give.addClickListener(click -> {
            Faults.clear(fields);
            try {
                evaluation.judge(project, voice.getValue(), level.getValue(), reason.getValue(), person);
                Drafts.drop(reason);
                reason.clear();
                told.setText(texts.get("programme.opinion.given"));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
            give.setEnabled(true);
        });

        addClassNames("card", "desk");
        voice.setId("voice");
        voice.setLabel(texts.get("programme.opinion.voice"));
        voice.setItems(voices);
        voice.setItemLabelGenerator(each -> name(each, texts));
        voice.setValue(voices.getFirst());
        level.setId("level");
        level.setLabel(texts.get("programme.opinion.level"));
        level.setItems(Completion.values());
        level.setItemLabelGenerator(each -> texts.get(each.textKey()));
        level.setValue(Completion.NOT_STARTED);
        reason.setId("reason");
        reason.setHelperText(texts.get("programme.opinion.reason-help"));
        reason.setWidthFull();
        Drafts.keep(reason, "opinion-" + project + "-" + person);
        add(Desk.withClass(new Div(voice, level), "fields"), reason, told, Desk.withClass(new Div(give), "actions"));
    }

    private static String name(CoEvaluation.Voice voice, Translator texts) {
        LocalizedText name = voice.name();
        return name == null ? texts.get("programme.opinion.ieecag") : name.text(texts.language());
    }
}
