package ma.musharaka.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;
import ma.musharaka.programme.CoEvaluation;
import ma.musharaka.programme.ProgrammeService;

@Route("programme/:slug")
@AnonymousAllowed
@ReadBy(ProjectReading.class)
class ProjectView extends ReadingView {

    private final ProgrammeService programmes;
    private final CoEvaluation evaluation;

    ProjectView(LivePages live, ProgrammeService programmes, CoEvaluation evaluation) {
        super(live);
        this.programmes = programmes;
        this.evaluation = evaluation;
    }

    /** Who speaks for an association or the IEECAG gives a level here; others keep what they read. */
    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        Visitor visitor = request.visitor();
        if (visitor == null) return Optional.empty();
        List<CoEvaluation.Voice> voices = evaluation.voices(visitor.personId());
        if (voices.isEmpty()) return Optional.empty();
        return programmes
                .project(request.route("slug"))
                .map(project -> Desk.withClass(
                        new Div(new OpinionForm(evaluation, project.id(), voices, visitor.personId(), request.texts())),
                        "wrap"));
    }
}
