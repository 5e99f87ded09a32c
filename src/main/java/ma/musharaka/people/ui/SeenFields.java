package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.level.SeenDocument;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;

/** What a clerk saw: which document, what it proves, until when that holds. */
class SeenFields extends Div {

    private final Select<Proof> proves = new Choice<>();
    private final Select<SeenDocument> document = new Choice<>();
    private final DayField expires;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** What a document can prove. */
    private enum Proof {
        IDENTITY,
        RESIDENT,
        ACTIVE
    }

    SeenFields(String prefix, boolean withExpiry, Translator texts) {
        addClassName("desk");
        expires = new DayField(prefix + "-expires", texts, "level.check.until");
        proves.setId(prefix + "-proves");
        proves.setLabel(texts.get("level.check.proves"));
        proves.setItems(Proof.values());
        proves.setItemLabelGenerator(proof -> texts.get(
                switch (proof) {
                    case IDENTITY -> "level.check.proves-identity";
                    case RESIDENT -> "level.check.proves-resident";
                    case ACTIVE -> "level.check.proves-active";
                }));
        proves.setValue(Proof.RESIDENT);
        document.setId(prefix + "-document");
        document.setLabel(texts.get("level.check.document"));
        document.setHelperText(texts.get("level.check.document-help"));
        document.setItems(SeenDocument.values());
        document.setItemLabelGenerator(each -> texts.get(each.textKey()));
        fields.put("document", document);
        add(proves, document);
        if (withExpiry) {
            expires.setHelperText(texts.get("level.check.until-help"));
            fields.put("expires", expires);
            add(expires);
        }
    }

    LevelService.Seen seen() {
        Link link = Stream.of(Link.values())
                .filter(each -> each.name().equals(proves.getValue().name()))
                .findFirst()
                .orElse(null);
        return new LevelService.Seen(link, document.getValue(), expires.day("expires"));
    }

    Map<String, Component> byName() {
        return fields;
    }
}
