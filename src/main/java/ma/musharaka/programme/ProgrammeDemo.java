package ma.musharaka.programme;

import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

/** The demonstration's programmes come in as a commune's would: by the import of a spreadsheet. */
@Component
class ProgrammeDemo implements DemoSource {

    /** The one that others link to first. */
    private static final List<String> FILES = List.of("action-programme", "programme");

    private final WholeProgrammes programmes;

    ProgrammeDemo(WholeProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        for (String file : FILES) files.sheet(file).ifPresent(this::load);
    }

    private void load(byte[] file) {
        programmes.publish(programmes.take(programmes.preview(file), null));
    }
}
