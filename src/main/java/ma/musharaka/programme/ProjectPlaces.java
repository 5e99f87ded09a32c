package ma.musharaka.programme;

import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PlaceSource;
import org.springframework.stereotype.Component;

/** The projects of the programme in force, those with a point and those of the whole commune. */
@Component
class ProjectPlaces implements PlaceSource {

    private final ProgrammeService programmes;

    ProjectPlaces(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "programme.places";
    }

    @Override
    public String listPath() {
        return "/programme";
    }

    @Override
    public List<Placed> places(Language language) {
        return programmes
                .current()
                .map(programme -> programme.projects().stream()
                        .map(ProgrammeData.Project::content)
                        .map(project -> new Placed(project.title().in(language), project.address(), project.place()))
                        .toList())
                .orElse(List.of());
    }
}
