package ma.musharaka.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.petition.Checklist;
import ma.musharaka.petition.Condition;
import ma.musharaka.petition.Finding;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.Verdict;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;

/** One condition: what the law says, what the data say, and what the officer says. */
class ConditionCard extends Div {

    private final PetitionService petitions;
    private final int number;
    private final Condition condition;
    private final Translator texts;
    private final Runnable judged;
    private final UUID officer;

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Button save = new Button();
    private final Paragraph told = new Paragraph();
    private final Map<String, Component> fields = Map.of("verdict", verdict, "note", note);

    ConditionCard(
            PetitionService petitions,
            LivePages live,
            int number,
            Checklist.Line line,
            Translator texts,
            Runnable judged) {
        this.petitions = petitions;
        this.number = number;
        this.condition = line.condition();
        this.texts = texts;
        this.judged = judged;
        this.officer = live.requireVisitor().personId();

        save.addClickListener(click -> save());

        addClassName("card");
        setId(condition.code());
        verdict.setLabel(texts.get("petition.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> texts.get(each.textKey()));
        note.setLabel(texts.get("petition.note"));
        note.setHelperText(texts.get("petition.note-help"));
        note.setWidthFull();
        note.setMinRows(2);
        save.setText(texts.get("petition.save-verdict"));
        save.addClassName("save");
        save.setDisableOnClick(true);
        told.getElement().setAttribute("role", "status");
        told.addClassNames("meta", "told");
        Checklist.Judged before = line.judged();
        if (before != null) {
            verdict.setValue(before.verdict());
            note.setValue(before.note());
            told.setText(saidOn(before));
        }
        add(
                new H3(condition.title().text(texts.language())),
                new Paragraph(condition.law().text(texts.language())));
        add(createSource());
        if (line.finding() != null) add(createFinding(line.finding()));
        add(verdict, note, save, told);
    }

    private Paragraph createSource() {
        Paragraph source = new Paragraph(
                new Span(texts.get("petition.article", condition.article())),
                new Span(texts.get("petition.source", condition.source())),
                PetitionParts.tag(
                        condition.confirmed() ? "petition.confirmed" : "petition.unconfirmed",
                        condition.confirmed() ? "tag" : "tag wait",
                        texts));
        source.addClassName("meta");
        return source;
    }

    private Div createFinding(Finding finding) {
        Span label = new Span(texts.get("petition.finding"));
        label.getStyle().set("font-weight", "600");
        Paragraph heading = new Paragraph(label, PetitionParts.tag(finding.suggests(), texts));
        heading.addClassName("meta");
        Div note = new Div(
                heading,
                new Paragraph(texts.get(finding.textKey(), finding.arguments().toArray())));
        note.addClassNames("note", finding.suggests() == Verdict.MET ? "calm" : "open");
        return note;
    }

    private void save() {
        Faults.clear(fields);
        try {
            petitions.judge(number, condition.code(), verdict.getValue(), note.getValue(), officer);
            told.setText(texts.get("petition.verdict-saved"));
            judged.run();
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
        } catch (PetitionService.OwnPetition own) {
            told.setText(texts.get("petition.own"));
        }
        save.setEnabled(true);
    }

    private String saidOn(Checklist.Judged before) {
        return texts.get(
                "petition.judged-on",
                texts.plainDate(before.at().atZone(Translator.ZONE).toLocalDate()));
    }
}
