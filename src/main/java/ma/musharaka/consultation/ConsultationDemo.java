package ma.musharaka.consultation;

import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import org.springframework.stereotype.Component;

@Component
class ConsultationDemo implements DemoSource {

    private final ConsultationService consultations;

    record Rounds(List<ConsultationData> rounds) {}

    ConsultationDemo(ConsultationService consultations) {
        this.consultations = consultations;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("consultations", Rounds.class).ifPresent(file -> file.rounds().forEach(consultations::publish));
    }
}
