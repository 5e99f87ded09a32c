package ma.musharaka.charter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.TextCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Following the charter up: indicators with their targets and values, what the joint cell of commune, IEECAG, associations
 * and citizens found, and how far each commitment is kept, with what that rests on. Nothing said is taken back; what is
 * said later stands above it.
 */
@Service
@Transactional
public class FollowUp {

    private static final String MAY_WRITE = "hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')";
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private final Charters charters;
    private final CharterIndicators indicators;
    private final CharterMeasures measures;
    private final CharterReviews reviews;
    private final CharterJudgements judgements;
    private final Bodies bodies;
    private final FileStore files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FollowUp(
            Charters charters,
            CharterIndicators indicators,
            CharterMeasures measures,
            CharterReviews reviews,
            CharterJudgements judgements,
            Bodies bodies,
            FileStore files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.charters = charters;
        this.indicators = indicators;
        this.measures = measures;
        this.reviews = reviews;
        this.judgements = judgements;
        this.bodies = bodies;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /** All of it, in a number of queries that does not grow with what there is. */
    @ForEveryone
    @Transactional(readOnly = true)
    public FollowUpData now() {
        BodyData cell = cell().orElse(null);
        Map<UUID, List<FollowUpData.Measure>> values = values();
        Map<String, List<FollowUpData.Judgement>> judged = new LinkedHashMap<>();
        for (CharterJudgement each : judgements.findByOrderByJudgedOnDescIdDesc())
            judged.computeIfAbsent(each.commitment(), code -> new ArrayList<>()).add(each.data());
        return new FollowUpData(
                cell,
                cell == null ? List.of() : bodies.members(cell.id()),
                reviews.findByOrderByHeldOnDescIdDesc().stream()
                        .map(CharterReview::data)
                        .toList(),
                indicators.findByOrderByPositionAscIdAsc().stream()
                        .map(each -> data(each, values.getOrDefault(each.id(), List.of())))
                        .toList(),
                judged);
    }

    private static FollowUpData.Indicator data(CharterIndicator indicator, List<FollowUpData.Measure> values) {
        IndicatorDraft said = indicator.content();
        return new FollowUpData.Indicator(indicator.id(), said.name(), said.unit(), said.targetOrThrow(), values);
    }

    /** The newest word on each period, the newest period first. */
    private Map<UUID, List<FollowUpData.Measure>> values() {
        return measures.findByOrderByPeriodEndDescAtDescIdDesc().stream()
                .collect(Collectors.groupingBy(
                        CharterMeasure::indicator, Collectors.collectingAndThen(Collectors.toList(), all -> {
                            Map<LocalDate, FollowUpData.Measure> newest = new LinkedHashMap<>();
                            all.forEach(each -> newest.putIfAbsent(each.data().periodEnd(), each.data()));
                            return List.copyOf(newest.values());
                        })));
    }

    private Optional<BodyData> cell() {
        return bodies.today().stream()
                .filter(body -> body.kind() == BodyKind.FOLLOW_UP_CELL)
                .findFirst();
    }

    /**
     * Defines an indicator, or changes what one is called or aims at.
     *
     * @param id nothing for a new one
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @PreAuthorize(MAY_WRITE)
    public void define(@Nullable UUID id, IndicatorDraft given, @Self UUID author) {
        TextCheck texts = new TextCheck();
        LocalizedText name = texts.needed("name", texts.line("name", given.name(), IndicatorDraft.LONGEST_NAME));
        LocalizedText unit = texts.needed("unit", texts.line("unit", given.unit(), IndicatorDraft.LONGEST_UNIT));
        BigDecimal target = given.target();
        if (target == null || target.signum() <= 0 || target.compareTo(MOST) > 0)
            texts.check().add("target", "charter.fault.target");
        Charter charter = standing(texts);
        texts.check().done();
        IndicatorDraft draft = new IndicatorDraft(name, unit, target);
        if (id == null) indicators.save(new CharterIndicator((int) indicators.count() + 1, draft));
        else indicators.findById(id).orElseThrow().become(draft);
        say(new CharterMeasured(CommuneScope.current(), charter.id(), author, Instant.now(clock), charter.edition()));
    }

    /**
     * Writes down a value for the period that ends on a day; a value for the same day corrects the one before.
     *
     * @param source where the value is from; may say nothing
     */
    @PreAuthorize(MAY_WRITE)
    public void measure(
            UUID indicator,
            @Nullable LocalDate periodEnd,
            @Nullable BigDecimal value,
            LocalizedText source,
            @Self UUID author) {
        TextCheck texts = new TextCheck();
        if (periodEnd == null) texts.check().add("period", "input.date-needed");
        else if (periodEnd.isAfter(today())) texts.check().add("period", "charter.fault.future");
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0)
            texts.check().add("value", "charter.fault.value");
        LocalizedText from = texts.line("source", source, IndicatorDraft.LONGEST_NAME);
        if (indicators.findById(indicator).isEmpty()) texts.check().add("indicator", "charter.fault.indicator");
        Charter charter = standing(texts);
        texts.check().done();
        Instant now = Instant.now(clock);
        if (periodEnd != null && value != null)
            measures.save(new CharterMeasure(indicator, periodEnd, value, from, now));
        say(new CharterMeasured(CommuneScope.current(), charter.id(), author, now, charter.edition()));
    }

    /** Writes down what the cell found when it met. */
    @PreAuthorize(MAY_WRITE)
    public void review(@Nullable LocalDate day, LocalizedText text, @Nullable String link, @Self UUID author) {
        TextCheck texts = new TextCheck();
        if (day == null) texts.check().add("review-day", "input.date-needed");
        else if (day.isAfter(today())) texts.check().add("review-day", "charter.fault.future");
        LocalizedText said = texts.needed("review-text", texts.lines("review-text", text, JudgementDraft.LONGEST_TEXT));
        String more = texts.link("review-link", link);
        BodyData cell = cell().orElse(null);
        if (cell == null) texts.check().add("review-text", "charter.fault.no-cell");
        Charter charter = standing(texts);
        texts.check().done();
        if (cell != null && day != null) reviews.save(new CharterReview(cell.id(), day, said, more));
        say(new CharterReviewed(CommuneScope.current(), charter.id(), author, Instant.now(clock), charter.edition()));
    }

    /**
     * Writes down how far a commitment of the charter in force is kept. It rests on something: a text, and a page of this
     * site or a document.
     */
    @PreAuthorize(MAY_WRITE)
    public void judge(JudgementDraft given, @Self UUID author) {
        TextCheck texts = new TextCheck();
        LocalDate day = given.day();
        if (day == null) texts.check().add("day", "input.date-needed");
        else if (day.isAfter(today())) texts.check().add("day", "charter.fault.future");
        LocalizedText text = texts.needed("text", texts.lines("text", given.text(), JudgementDraft.LONGEST_TEXT));
        String link = texts.link("link", given.link());
        if (link == null && given.document() == null) texts.check().add("link", "charter.fault.evidence");
        Charter charter = standing(texts);
        if (charter.data().commitments().stream().noneMatch(each -> each.code().equals(given.commitment())))
            texts.check().add("commitment", "charter.fault.commitment");
        texts.check().done();
        judgements.save(new CharterJudgement(
                charter.edition(),
                new JudgementDraft(given.commitment(), given.verdict(), day, text, link, given.document())));
        say(new CharterJudged(CommuneScope.current(), charter.id(), author, Instant.now(clock), charter.edition()));
    }

    /** Takes a document that a judgement rests on. */
    @PreAuthorize(MAY_WRITE)
    public StoredFile keep(String name, byte[] content) {
        return files.store(name, content);
    }

    /** Only what is in force is followed up. */
    private Charter standing(TextCheck texts) {
        Optional<Charter> found = charters.findFirstByStateOrderByEditionDesc(CharterState.IN_FORCE);
        if (found.isEmpty()) {
            texts.check().add("charter", "charter.fault.not-in-force");
            texts.check().done();
        }
        return found.orElseThrow();
    }

    private void say(Fact fact) {
        facts.publishEvent(fact);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
