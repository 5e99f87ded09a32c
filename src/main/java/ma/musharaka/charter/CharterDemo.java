package ma.musharaka.charter;

import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class CharterDemo implements DemoSource {

    private final CharterService charters;

    CharterDemo(CharterService charters) {
        this.charters = charters;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("charter", CharterData.class).ifPresent(charters::publish);
    }
}
