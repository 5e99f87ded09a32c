package ma.musharaka.people.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class BodiesReading implements ReadingSource {

    private final Bodies bodies;
    private final Pages pages;

    BodiesReading(Bodies bodies, Pages pages) {
        this.bodies = bodies;
        this.pages = pages;
    }

    /** The bodies that are there today. */
    public record Listed(List<Line> bodies) {}

    /** A body with how many sit in it today. */
    public record Line(BodyData body, int members) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "body/list",
                request,
                new Listed(bodies.today().stream()
                        .map(body -> new Line(body, bodies.members(body.id()).size()))
                        .toList()),
                request.texts().get("body.title"),
                request.texts().get("body.description", request.site().name())));
    }
}
