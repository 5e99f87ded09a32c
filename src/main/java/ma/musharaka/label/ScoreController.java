package ma.musharaka.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The score as open data: whoever reads it can work it out again. */
@RestController
class ScoreController {

    private final LabelService label;
    private final Sites sites;
    private final Subjects subjects;
    private final Texts texts;
    private final Clock clock;

    ScoreController(LabelService label, Sites sites, Subjects subjects, Texts texts, Clock clock) {
        this.label = label;
        this.sites = sites;
        this.subjects = subjects;
        this.texts = texts;
        this.clock = clock;
    }

    record ScoreAnswer(
            boolean simulation, String referential, Instant asOf, BigDecimal score, List<PrincipleAnswer> principles) {}

    record PrincipleAnswer(String code, LocalizedText title, BigDecimal score, List<NormAnswer> norms) {}

    record NormAnswer(String code, LocalizedText title, BigDecimal score, List<IndicatorAnswer> indicators) {}

    /**
     * @param level mean of the levels of its questions, 0 to 3
     * @param evidence the newest
     */
    record IndicatorAnswer(
            String code,
            LocalizedText title,
            BigDecimal level,
            BigDecimal score,
            String why,
            List<QuestionAnswer> questions,
            List<EvidenceAnswer> evidence) {}

    /** @param count of all evidence, listed or not */
    record QuestionAnswer(String code, LocalizedText title, int level, long count, String why) {}

    /** @param address where the public reads the subject; none while it is not public */
    record EvidenceAnswer(
            String fact, String subjectKind, @Nullable String address, Instant at) {}

    @ForEveryone
    @GetMapping("/api/v1/label/score")
    ScoreAnswer score(@RequestParam(required = false) @Nullable String lang) {
        Site site = sites.current();
        Language language = Optional.ofNullable(lang)
                .flatMap(Language::of)
                .filter(site.languages()::contains)
                .orElse(site.defaultLanguage());
        Score score = label.current();
        return new Answering(texts.in(language), subjects).answer(score, Instant.now(clock));
    }

    /** One answer, in one language; each subject is asked for once. */
    private record Answering(Translator t, Subjects subjects, Map<SubjectRef, Optional<String>> addresses) {

        Answering(Translator t, Subjects subjects) {
            this(t, subjects, new HashMap<>());
        }

        ScoreAnswer answer(Score score, Instant now) {
            Referential referential = score.referential();
            return new ScoreAnswer(
                    referential.simulation(),
                    referential.name().text(t.language()),
                    now,
                    score.mark().rounded(),
                    score.principles().stream().map(this::answer).toList());
        }

        PrincipleAnswer answer(Score.Principle principle) {
            return new PrincipleAnswer(
                    principle.asked().code(),
                    principle.asked().title(),
                    principle.mark().rounded(),
                    principle.norms().stream().map(this::answer).toList());
        }

        NormAnswer answer(Score.Norm norm) {
            return new NormAnswer(
                    norm.asked().code(),
                    norm.asked().title(),
                    norm.mark().rounded(),
                    norm.indicators().stream().map(this::answer).toList());
        }

        IndicatorAnswer answer(Score.Indicator indicator) {
            List<QuestionAnswer> questions =
                    indicator.questions().stream().map(this::answer).toList();
            int levels = questions.stream().mapToInt(QuestionAnswer::level).sum();
            return new IndicatorAnswer(
                    indicator.asked().code(),
                    indicator.asked().title(),
                    BigDecimal.valueOf(levels).divide(BigDecimal.valueOf(questions.size()), 2, RoundingMode.HALF_UP),
                    indicator.mark().rounded(),
                    questions.stream()
                            .map(question -> question.title().text(t.language()) + " " + question.why())
                            .collect(Collectors.joining(" ")),
                    questions,
                    indicator.questions().stream()
                            .flatMap(question -> question.newest().stream())
                            .distinct()
                            .sorted(EvidenceRecord.NEWEST_FIRST)
                            .limit(Scoring.SHOWN)
                            .map(this::answer)
                            .toList());
        }

        QuestionAnswer answer(Score.Question question) {
            return new QuestionAnswer(
                    question.asked().code(),
                    question.asked().title(),
                    question.level(),
                    question.count(),
                    t.get(question.whyKey(), question.count(), question.needed()));
        }

        EvidenceAnswer answer(EvidenceRecord evidence) {
            SubjectRef subject = evidence.subject();
            Optional<String> address = addresses.computeIfAbsent(
                    subject, ref -> subjects.find(ref, t.language()).map(SubjectSource.View::address));
            return new EvidenceAnswer(evidence.fact(), subject.kind(), address.orElse(null), evidence.at());
        }
    }
}
