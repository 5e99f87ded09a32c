package ma.musharaka.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("petitions/new")
@AnonymousAllowed
@ReadBy(NewPetitionReading.class)
class NewPetitionView extends ReadingView {

    private final PetitionService petitions;
    private final PeopleService people;

    NewPetitionView(LivePages live, PetitionService petitions, PeopleService people) {
        super(live);
        this.petitions = petitions;
        this.people = people;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        Visitor visitor = request.visitor();
        if (visitor == null) return Optional.empty();
        List<AssociationReference> mandates = people.mandatesOf(visitor.personId());
        return Optional.of(new PetitionForm(petitions, mandates, visitor, request));
    }
}
