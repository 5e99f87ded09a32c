package ma.musharaka.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

@Component
class ConsultationDemo implements DemoSource {

    private final ConsultationService consultations;
    private final Clock clock;

    record Rounds(List<ConsultationData> rounds) {}

    /** An invented round that is open whenever the demonstration is loaded: its days are counted from then. */
    record Invented(
            String slug,
            LocalizedText title,
            LocalizedText question,
            LocalizedText text,
            LocalizedText channels,
            int openedDaysAgo,
            int closesInDays) {

        ConsultationData from(LocalDate today) {
            return new ConsultationData(
                    slug,
                    title,
                    question,
                    text,
                    today.minusDays(openedDaysAgo),
                    today.plusDays(closesInDays),
                    channels,
                    null,
                    null,
                    null,
                    null);
        }
    }

    record InventedRounds(List<Invented> rounds) {}

    ConsultationDemo(ConsultationService consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("consultations", Rounds.class).ifPresent(file -> file.rounds().forEach(consultations::publish));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        files.own("consultations-now", InventedRounds.class)
                .ifPresent(file -> file.rounds().forEach(round -> consultations.publish(round.from(today))));
    }
}
