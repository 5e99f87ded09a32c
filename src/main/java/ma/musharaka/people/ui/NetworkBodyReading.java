package ma.musharaka.people.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.body.NetworkBodies;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** A body of the network of communes, as each commune's site shows it. */
@Component
public class NetworkBodyReading implements ReadingSource {

    private final NetworkBodies bodies;
    private final BodyReading page;

    NetworkBodyReading(NetworkBodies bodies, BodyReading page) {
        this.bodies = bodies;
        this.page = page;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return bodies.find(request.route("slug"))
                .map(body -> page.page(
                        request,
                        new BodyReading.Shown(body, bodies.members(body.id()), bodies.former(body.id()), List.of())));
    }
}
