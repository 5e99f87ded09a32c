package ma.musharaka.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.people.revision.Drafting;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The charters of the demonstration; what no source tells of them says that it is invented. */
@Component
class CharterDemo implements DemoSource {

    private final Charters charters;
    private final KeptCharters kept;
    private final Drafting drafting;
    private final Clock clock;

    /** Editions in order. */
    record Told(List<Edition> editions) {}

    record Edition(
            CharterState state, boolean invented, @Nullable LocalDate revisedOn, CharterText text, List<Step> steps) {}

    record Step(
            CharterState phase,
            @Nullable LocalDate date,
            @Nullable LocalDate ends,
            @Nullable LocalizedText text,
            @Nullable String link,
            @Nullable String decision) {}

    CharterDemo(Charters charters, KeptCharters kept, Drafting drafting, Clock clock) {
        this.charters = charters;
        this.kept = kept;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("charter", Told.class).ifPresent(told -> {
            int number = 1;
            for (Edition edition : told.editions()) load(number++, edition);
        });
    }

    private void load(int number, Edition edition) {
        Charter charter =
                charters.saveAndFlush(new Charter(number, edition.text(), edition.invented(), Instant.now(clock)));
        drafting.begin(kept, charter, null);
        drafting.publish(kept, charter.id(), edition.text(), charter.latest(), null);
        for (Step step : edition.steps())
            charter.tell(
                    step.phase(),
                    new StepDraft(
                            step.date(),
                            step.ends(),
                            OptionalText.orEmpty(step.text()),
                            step.link(),
                            step.decision(),
                            null));
        charter.stand(edition.state(), edition.revisedOn());
        charters.saveAndFlush(charter);
    }
}
