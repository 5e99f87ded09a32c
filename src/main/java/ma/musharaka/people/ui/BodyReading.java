package ma.musharaka.people.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.MemberData;
import ma.musharaka.people.body.Sittings;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A body: what it is for, who sits in it and since when, and who did before. */
@Component
public class BodyReading implements ReadingSource {

    private final Bodies bodies;
    private final ObjectProvider<Sittings> sittings;
    private final Pages pages;

    BodyReading(Bodies bodies, ObjectProvider<Sittings> sittings, Pages pages) {
        this.bodies = bodies;
        this.sittings = sittings;
        this.pages = pages;
    }

    /** A body with its members. */
    public record Shown(
            BodyData body, List<MemberData> members, List<MemberData> former, List<Sittings.Sitting> sittings) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return bodies.find(request.route("slug"))
                .map(body -> page(
                        request,
                        new Shown(
                                body,
                                bodies.members(body.id()),
                                bodies.former(body.id()),
                                sittings.stream()
                                        .flatMap(room -> room.of(body.slug()).stream())
                                        .toList())));
    }

    ReadingPage page(ReadingRequest request, Shown shown) {
        String name = shown.body().name().text(request.language());
        return pages.page(
                        "body/body",
                        request,
                        shown,
                        name,
                        request.texts()
                                .get(
                                        "body.page-description",
                                        name,
                                        request.site().name()))
                .under("body.title", "/bodies")
                .about(Map.of("@type", "Organization", "name", name));
    }
}
