package ma.musharaka.people.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyRegister;
import ma.musharaka.people.body.NetworkBodies;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class BodiesReading implements ReadingSource {

    private final Bodies bodies;
    private final NetworkBodies network;
    private final Pages pages;

    BodiesReading(Bodies bodies, NetworkBodies network, Pages pages) {
        this.bodies = bodies;
        this.network = network;
        this.pages = pages;
    }

    /** The bodies that are there today: the commune's, and the network's in which it takes part. */
    public record Listed(List<Line> bodies, List<Line> network) {}

    /** A body with how many sit in it today. */
    public record Line(BodyData body, int members) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "body/list",
                request,
                new Listed(lines(bodies), lines(network)),
                request.texts().get("body.title"),
                request.texts().get("body.description", request.site().name())));
    }

    private static List<Line> lines(BodyRegister register) {
        return register.today().stream()
                .map(body -> new Line(body, register.members(body.id()).size()))
                .toList();
    }
}
