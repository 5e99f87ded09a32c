package ma.musharaka.people.privacy.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.privacy.ConsentText;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.Processing;
import ma.musharaka.people.privacy.RetentionRule;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** The register of processing: what is done with personal data, for how long, what people agree to, and their rights. */
@Component
public class PrivacyRegisterReading implements ReadingSource {

    private final PrivacyRules rules;
    private final Pages pages;

    PrivacyRegisterReading(PrivacyRules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    /** The register as it is shown. */
    public record Shown(List<Line> processings, List<RetentionRule> retention, List<ConsentText> consents) {}

    /** A processing, with the rules that end it. */
    public record Line(Processing processing, List<RetentionRule> retention) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<Line> lines = rules.processings().stream()
                .map(processing -> new Line(
                        processing,
                        processing.retention().stream()
                                .flatMap(code -> rules.retention(code).stream())
                                .toList()))
                .toList();
        return Optional.of(pages.page(
                "people/register",
                request,
                new Shown(lines, rules.retention(), rules.consents()),
                request.texts().get("privacy.register.title"),
                request.texts()
                        .get("privacy.register.description", request.site().name())));
    }
}
