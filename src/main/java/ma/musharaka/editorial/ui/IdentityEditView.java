package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.editorial.IdentityService;
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

/** The commune's name, languages, colour and contact. */
@Route("staff/identity")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class IdentityEditView extends LiveView {

    private final IdentityService identities;
    private final Paragraph told = Desk.status("told");
    private final Div place = new Div();
    private final Div versions = new Div();
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
        show(texts);
    }

    private void show(Translator texts) {
        IdentityService.Known known = identities.known();
        base = known.version();
        place.removeAll();
        IdentityFields fields = new IdentityFields(known.identity(), texts);
        Button save = Desk.primary("save", texts.get("desk.do.save-and-show"));
        save.addClickListener(click -> save(fields, save, texts));
        place.add(fields, Desk.withClass(new Div(save), "actions"));
        showVersions(texts);
    }

    private void save(IdentityFields fields, Button button, Translator texts) {
        Faults.clear(fields.byName());
        try {
            base = identities.save(
                    fields.identity(), base, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.shown"));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields.byName(), texts);
            told.setText(texts.get("desk.faults", invalid.violations().size()));
        } catch (SavedElsewhere elsewhere) {
            base = elsewhere.other().number();
            told.setText(texts.get("desk.conflict.whole"));
        }
        showVersions(texts);
        button.setEnabled(true);
    }

    private void showVersions(Translator texts) {
        versions.removeAll();
        versions.add(new VersionsPanel(
                identities.versions(),
                FieldLabels.in(texts, name -> "editorial.field." + name),
                number -> restore(number, texts),
                texts));
    }

    private void restore(int number, Translator texts) {
        try {
            identities.restore(number, base, live().requireVisitor().personId());
            told.setText(texts.get("desk.done.restored-shown"));
        } catch (SavedElsewhere elsewhere) {
            told.setText(texts.get("desk.conflict.again"));
        }
        show(texts);
    }
}
