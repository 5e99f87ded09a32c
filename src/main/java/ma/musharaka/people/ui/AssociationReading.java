package ma.musharaka.people.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.AssociationActs;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An association: what it is, and what it did in this commune. Who acts for it is not said. */
@Component
public class AssociationReading implements ReadingSource {

    private final AssociationService associations;
    private final CommuneService communes;
    private final List<AssociationActs> acts;
    private final Pages pages;

    AssociationReading(
            AssociationService associations, CommuneService communes, List<AssociationActs> acts, Pages pages) {
        this.associations = associations;
        this.communes = communes;
        this.acts = acts.stream()
                .sorted(Comparator.comparingInt(AssociationActs::order))
                .toList();
        this.pages = pages;
    }

    /**
     * What a page shows of it.
     *
     * @param seat the commune of its seat, where this deployment knows it
     */
    public record Shown(
            AssociationService.Present present, @Nullable LocalizedText seat, List<Done> done) {}

    /** Acts of one kind. */
    public record Done(String titleKey, List<AssociationActs.Act> acts) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return associations.verified(request.route("code")).map(present -> {
            String name = present.association().name().text(request.language());
            List<Done> done = acts.stream()
                    .map(each -> new Done(
                            each.titleKey(), each.of(present.association().id())))
                    .filter(each -> !each.acts().isEmpty())
                    .toList();
            return pages.page(
                            "association/association",
                            request,
                            new Shown(
                                    present,
                                    communes.data(present.association().seat())
                                            .map(CommuneData::name)
                                            .orElse(null),
                                    done),
                            name,
                            request.texts()
                                    .get(
                                            "association.page-description",
                                            name,
                                            request.site().name()))
                    .under("association.title", "/associations")
                    .about(Map.of(
                            "@type",
                            "NGO",
                            "name",
                            name,
                            "foundingDate",
                            present.association().founded().toString(),
                            "description",
                            present.association().purpose().text(request.language())));
        });
    }
}
