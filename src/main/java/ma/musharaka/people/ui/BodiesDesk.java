package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyDraft;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.body.BodyRegister;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;

/** Forming bodies, and writing down who joins and leaves them. */
abstract class BodiesDesk extends LiveView {

    private final BodyRegister bodies;
    private final @Nullable CounterCodes codes;
    private final List<BodyKind> kinds;
    private final Clock clock;
    private final String leadKey;
    private final Div list = new Div();
    private final Paragraph told = Parts.status("told");

    /**
     * @param codes by which a member shows an account; nothing where members have none here
     * @param kinds of body that are kept here
     */
    BodiesDesk(
            LivePages live,
            BodyRegister bodies,
            @Nullable CounterCodes codes,
            List<BodyKind> kinds,
            Clock clock,
            String titleKey,
            String leadKey) {
        super(live, titleKey);
        this.bodies = bodies;
        this.codes = codes;
        this.kinds = kinds;
        this.clock = clock;
        this.leadKey = leadKey;
        list.addClassName("desk");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        add(Parts.styled(texts.get(leadKey), "lead"), told, list, createForm(texts));
        show(texts);
    }

    private void show(Translator texts) {
        UUID administrator = live().requireVisitor().personId();
        list.removeAll();
        for (BodyData body : bodies.today()) {
            Div card = Parts.card(
                    Parts.written(new H2(body.name().text(texts.language()))),
                    Parts.styled(texts.get(body.kind().textKey()), "meta"),
                    new Anchor(live().link(body.address()), texts.get("body.read")),
                    new BodyMembersEditor(bodies, codes, body, today(), administrator, texts));
            card.addClassName("desk");
            list.add(card);
        }
    }

    private Component createForm(Translator texts) {
        Select<BodyKind> kind = new Choice<>();
        TextField slug = Parts.leftToRight(new TextField(texts.get("body.slug")));
        TextField arabic = new TextField(texts.get("body.name-ar"));
        TextField french = new TextField(texts.get("body.name-fr"));
        DayField formed = new DayField("formed", texts, "body.formed");
        Button form = Parts.primary("form-body", texts.get("body.form"));
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("slug", slug);
        fields.put("name-ar", arabic);
        fields.put("name-fr", french);
        fields.put("formed", formed);

        form.addClickListener(click -> {
            Faults.clear(fields);
            try {
                bodies.form(
                        new BodyDraft(
                                slug.getValue(),
                                kind.getValue(),
                                LocalizedText.of(arabic.getValue(), french.getValue()),
                                new LocalizedText(null, null, null),
                                Objects.requireNonNullElseGet(formed.day("formed"), this::today)),
                        live().requireVisitor().personId());
                told.setText(texts.get("body.was-formed"));
                show(texts);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });

        kind.setId("kind");
        kind.setLabel(texts.get("body.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> texts.get(each.textKey()));
        kind.setValue(
                kinds.contains(BodyKind.NEIGHBOURHOOD_COMMITTEE) ? BodyKind.NEIGHBOURHOOD_COMMITTEE : kinds.getFirst());
        slug.setId("slug");
        slug.setHelperText(texts.get("body.slug-form"));
        arabic.setId("name-ar");
        french.setId("name-fr");
        Div section =
                Parts.card(new H2(texts.get("body.form")), kind, arabic, french, slug, formed, Parts.actions(form));
        section.addClassName("desk");
        return section;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
