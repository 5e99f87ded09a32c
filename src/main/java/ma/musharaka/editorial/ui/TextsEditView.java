package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.musharaka.editorial.OwnTextsContent;
import ma.musharaka.editorial.OwnTextsService;
import ma.musharaka.editorial.Showing;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.ui.FieldLabels;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.EditableText;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;

/** The sentences that the commune may say in its own words. */
@Route("staff/texts")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class TextsEditView extends LiveView {

    private final OwnTextsService own;
    private final Texts house;
    private final Paragraph told = Desk.status("told");
    private final Div versions = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private @Nullable FrameActs acts;
    private int base;

    TextsEditView(LivePages live, OwnTextsService own, Texts house) {
        super(live, "editorial.texts.title");
        this.own = own;
        this.house = house;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        fields.clear();
        FrameActs does = new FrameActs(request, (showing, doneKey) -> save(showing, doneKey, texts));
        acts = does;
        add(Desk.styled(texts.get("editorial.texts.lead"), "lead"), told);
        OwnTextsService.Said said = own.said();
        base = said.version();
        Div sentences = Desk.withClass(new Div(), "desk");
        for (EditableText text : own.editable()) sentences.add(createSentence(text, said.content(), texts));
        add(sentences);
        fields.putAll(does.byName());
        add(does, new H2(texts.get("desk.versions.title")), versions);
        showVersions(texts);
    }

    private Section createSentence(EditableText text, OwnTextsContent content, Translator texts) {
        Section section = new Section();
        section.addClassName("card");
        section.add(new H2(texts.get(text.labelKey())));
        for (Language language : Language.values()) {
            TextField field = Desk.line(
                    text.key(),
                    language,
                    language.ownName(),
                    Desk.exactly(content.texts().get(text.key()), language),
                    text.longest());
            field.setWidthFull();
            field.setPlaceholder(house.ofTheHouse(language).get(text.key()));
            field.setHelperText(texts.get("editorial.texts.house", text.longest()));
            fields.put(text.key() + "-" + language.code(), field);
            section.add(field);
        }
        return section;
    }

    private void show(OwnTextsContent content) {
        for (EditableText text : own.editable())
            for (Language language : Language.values())
                if (fields.get(text.key() + "-" + language.code()) instanceof TextField field) {
                    String said = Desk.exactly(content.texts().get(text.key()), language);
                    field.setValue(said == null ? "" : said);
                }
    }

    private OwnTextsContent typed() {
        Map<String, LocalizedText> typed = new LinkedHashMap<>();
        for (EditableText text : own.editable())
            typed.put(
                    text.key(),
                    new LocalizedText(
                            value(text.key(), Language.AR),
                            value(text.key(), Language.FR),
                            value(text.key(), Language.ZGH)));
        return new OwnTextsContent(typed);
    }

    private String value(String key, Language language) {
        return fields.get(key + "-" + language.code()) instanceof TextField field ? field.getValue() : "";
    }

    private void save(Showing showing, String doneKey, Translator texts) {
        Faults.clear(fields);
        try {
            base = own.save(typed(), base, showing, live().requireVisitor().personId());
            told.setText(texts.get(doneKey));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            base = elsewhere.other().number();
            told.setText(texts.get("desk.conflict.whole"));
        }
        showVersions(texts);
    }

    private void showVersions(Translator texts) {
        if (acts != null) acts.show(own.standing());
        versions.removeAll();
        versions.add(new VersionsPanel(
                own.versions(),
                FieldLabels.of(
                        texts,
                        name -> own.editable().stream()
                                .filter(text -> name.equals("texts." + text.key()))
                                .findFirst()
                                .map(text -> texts.get(text.labelKey()))
                                .orElse(name)),
                number -> restore(number, texts),
                texts));
    }

    private void restore(int number, Translator texts) {
        try {
            base = own.restore(number, base, live().requireVisitor().personId());
            show(own.said().content());
            told.setText(texts.get("desk.done.restored-shown"));
        } catch (SavedElsewhere elsewhere) {
            base = elsewhere.other().number();
            told.setText(texts.get("desk.conflict.again"));
        }
        showVersions(texts);
    }
}
