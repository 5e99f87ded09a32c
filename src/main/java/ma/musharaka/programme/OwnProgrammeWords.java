package ma.musharaka.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/**
 * What a person reported for the commune, or said for an association or the IEECAG: acts of theirs, which stay; a closed
 * account names nobody.
 */
@Component
class OwnProgrammeWords implements PersonalDataSource {

    private final Reports reports;
    private final Opinions opinions;

    OwnProgrammeWords(Reports reports, Opinions opinions) {
        this.reports = reports;
        this.opinions = opinions;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public String code() {
        return "project-words";
    }

    @Override
    public String titleKey() {
        return "programme.privacy.words";
    }

    @Override
    public List<Item> of(UUID person) {
        List<Item> items = new ArrayList<>();
        for (ProjectReport report : reports.findByAuthorOrderByAt(person))
            items.add(Item.of(
                    Field.coded("kind", "privacy.data.about", "report", "kind.project"),
                    Field.of("number", "privacy.data.number", report.number()),
                    Field.of("at", "privacy.data.at", report.at())));
        for (ProjectOpinion opinion : opinions.findByAuthorOrderByAt(person))
            items.add(Item.of(
                    Field.coded("kind", "privacy.data.about", "opinion", "kind.project"),
                    Field.coded(
                            "level",
                            "programme.completion",
                            opinion.level().name(),
                            opinion.level().textKey()),
                    Field.of("text", "programme.opinion.reason", opinion.text()),
                    Field.of("at", "privacy.data.at", opinion.at())));
        return items;
    }

    @Override
    public int erase(UUID person) {
        return 0;
    }
}
