package ma.musharaka.people.body;

import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

/** Bodies of the demonstration, with invented members. */
@Component
class BodyDemo implements DemoSource {

    private final BodyRows bodies;
    private final BodyMembers members;

    record Formed(List<Entry> bodies) {}

    record Entry(BodyDraft body, List<MemberDraft> members) {}

    BodyDemo(BodyRows bodies, BodyMembers members) {
        this.bodies = bodies;
        this.members = members;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void loadNetwork(DemoFiles files) {
        load(files);
    }

    @Override
    public void load(DemoFiles files) {
        files.own("bodies", Formed.class)
                .ifPresent(formed -> formed.bodies().forEach(entry -> {
                    Body body = bodies.save(new Body(entry.body()));
                    entry.members().forEach(member -> members.save(new BodyMember(body.id(), member)));
                }));
    }
}
