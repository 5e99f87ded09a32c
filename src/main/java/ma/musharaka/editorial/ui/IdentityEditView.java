package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.musharaka.editorial.IdentityService;
import ma.musharaka.editorial.Showing;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.ui.FieldLabels;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;

/** The commune's name, languages, colour, emblem and contact. */
@Route("staff/identity")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class IdentityEditView extends LiveView {

    private final IdentityService identities;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();
    private final Div versions = new Div();
    private @Nullable FrameActs acts;
    private int base;

    IdentityEditView(LivePages live, IdentityService identities) {
        super(live, "editorial.identity.title");
        this.identities = identities;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        add(
                Desk.styled(texts.get("editorial.identity.lead"), "lead"),
                told,
                place,
                new H2(texts.get("desk.versions.title")),
                versions);
        show(request);
    }

    private void show(ReadingRequest request) {
        Translator texts = request.texts();
        IdentityService.Known known = identities.known();
        base = known.version();
        place.removeAll();
        IdentityFields fields = new IdentityFields(identities, known.identity(), texts);
        FrameActs acts = new FrameActs(request, (showing, doneKey) -> save(fields, showing, doneKey, request));
        this.acts = acts;
        place.add(fields, acts);
        showVersions(request);
    }

    private void save(IdentityFields fields, Showing showing, String doneKey, ReadingRequest request) {
        Translator texts = request.texts();
        Map<String, Component> byName = new LinkedHashMap<>(fields.byName());
        if (acts != null) byName.putAll(acts.byName());
        Faults.clear(byName);
        try {
            base = identities.save(
                    fields.identity(), base, showing, live().requireVisitor().personId());
            told.setText(texts.get(doneKey));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, byName, texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            base = elsewhere.other().number();
            told.setText(texts.get("desk.conflict.whole"));
        }
        showVersions(request);
    }

    private void showVersions(ReadingRequest request) {
        Translator texts = request.texts();
        if (acts != null) acts.show(identities.standing());
        versions.removeAll();
        versions.add(new VersionsPanel(
                identities.versions(),
                FieldLabels.in(texts, name -> "editorial.field." + name),
                number -> restore(number, request),
                texts));
    }

    private void restore(int number, ReadingRequest request) {
        Translator texts = request.texts();
        try {
            identities.restore(number, base, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored-shown"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        show(request);
    }
}
