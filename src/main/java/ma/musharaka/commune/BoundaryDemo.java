package ma.musharaka.commune;

import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

/** An invented outline around the real town: enough to try the map with. */
@Component
class BoundaryDemo implements DemoSource {

    private final BoundaryService boundaries;

    BoundaryDemo(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("boundary", Boundary.class).ifPresent(boundaries::save);
    }
}
