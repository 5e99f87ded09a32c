package ma.musharaka.programme;

import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class ProgrammeDemo implements DemoSource {

    private final ProgrammeService programmes;

    ProgrammeDemo(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("programme", ProgrammeData.class).ifPresent(programmes::publish);
    }
}
