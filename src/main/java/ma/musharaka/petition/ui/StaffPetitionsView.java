package ma.musharaka.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.springframework.data.domain.Page;

/** The commune's petitions, for the officer who checks them. */
@Route("staff/petitions")
@RolesAllowed("PETITION_OFFICER")
class StaffPetitionsView extends LiveView {

    private final PetitionService petitions;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private int shown;

    StaffPetitionsView(LivePages live, PetitionService petitions) {
        super(live, "petition.staff.title");
        this.petitions = petitions;
        list.addClassName("grid");
    }

    @Override
    protected void fill(ReadingRequest request) {
        list.removeAll();
        shown = 0;
        add(list, more);
        showNext(request.texts());
    }

    private void showNext(Translator texts) {
        Page<PetitionData> page = petitions.forStaff(shown++);
        if (page.getTotalElements() == 0) {
            Paragraph empty = new Paragraph(texts.get("petition.none"));
            empty.addClassName("empty");
            more.removeAll();
            more.add(empty);
            return;
        }
        for (PetitionData petition : page) list.add(createCard(petition, texts));
        more.removeAll();
        if (page.hasNext())
            more.add(new com.vaadin.flow.component.button.Button(
                    texts.get("petition.staff.more"), click -> showNext(texts)));
    }

    private ListItem createCard(PetitionData petition, Translator texts) {
        H2 title = new H2(new Anchor(
                live().link("/staff/petitions/" + petition.number()),
                petition.text() == null ? "" : petition.text().object()));
        title.getElement().setAttribute("dir", "auto");
        Span number = new Span(texts.get("petition.number", petition.number()));
        Span association = new Span(PetitionParts.plainWho(petition, texts));
        Span filed = new Span(
                texts.plainDate(petition.filedAt().atZone(Translator.ZONE).toLocalDate()));
        Paragraph meta = new Paragraph(number, association, filed);
        meta.addClassName("meta");
        ListItem item = new ListItem(PetitionParts.tag(petition.state(), texts), title, meta);
        item.addClassName("card");
        return item;
    }
}
