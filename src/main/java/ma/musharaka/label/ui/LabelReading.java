package ma.musharaka.label.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.label.EvidenceRecord;
import ma.musharaka.label.LabelService;
import ma.musharaka.label.Score;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class LabelReading implements ReadingSource {

    private final LabelService label;
    private final Subjects subjects;
    private final Pages pages;

    LabelReading(LabelService label, Subjects subjects, Pages pages) {
        this.label = label;
        this.subjects = subjects;
        this.pages = pages;
    }

    /**
     * The score, and what its evidence is about.
     *
     * @param last when the newest evidence happened; nothing while there is none
     */
    public record Shown(Score score, @Nullable Instant last, Map<SubjectRef, Optional<SubjectSource.View>> subjects) {

        /** What the public may read of the evidence's subject, with its address. */
        public @Nullable Linked linked(EvidenceRecord evidence) {
            SubjectSource.View view =
                    subjects.getOrDefault(evidence.subject(), Optional.empty()).orElse(null);
            if (view == null || view.title() == null || view.address() == null) return null;
            return new Linked(view.title(), view.address());
        }

        public String happened(EvidenceRecord evidence, Translator t) {
            return t.get("label.fact." + evidence.fact().replace('.', '-'));
        }

        /** The word for what it is about, where nothing more may be said. */
        public String kind(EvidenceRecord evidence, Translator t) {
            String key = "label.kind." + evidence.subject().kind();
            return t.get(t.has(key) ? key : "label.kind.other");
        }
    }

    /** A subject that the public can read. */
    public record Linked(String title, String address) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Score score = label.current();
        Map<SubjectRef, Optional<SubjectSource.View>> found = new HashMap<>();
        score.questions()
                .flatMap(question -> question.newest().stream())
                .map(EvidenceRecord::subject)
                .distinct()
                .forEach(subject -> found.put(subject, subjects.find(subject, request.language())));
        Instant last = score.questions()
                .flatMap(question -> question.newest().stream())
                .map(EvidenceRecord::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(pages.page(
                        "label/label",
                        request,
                        new Shown(score, last, found),
                        request.texts().get("label.title"),
                        request.texts().get("label.description", request.site().name()))
                .about(Map.of(
                        "@type",
                        "Report",
                        "name",
                        request.texts().get("label.title"),
                        "about",
                        Map.of("@id", request.site().origin() + "/#commune"),
                        "isBasedOn",
                        request.site().origin() + "/api/v1/label/score")));
    }
}
