package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.RetentionTask;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;

/** What this room itself keeps of a person: what they agreed to, and what they asked. */
@Component
class PrivacyData implements PersonalDataSource, RetentionTask, SubjectSource {

    private final Consents consents;
    private final PrivacyRequests requests;
    private final ProcessingStopRows stops;
    private final PrivacyRules rules;
    private final Clock clock;

    PrivacyData(
            Consents consents, PrivacyRequests requests, ProcessingStopRows stops, PrivacyRules rules, Clock clock) {
        this.consents = consents;
        this.requests = requests;
        this.stops = stops;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String code() {
        return "privacy";
    }

    @Override
    public String titleKey() {
        return "privacy.data.privacy";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.of(
                        consents.findByPersonOrderByGivenAt(person).stream().map(this::item),
                        requests.findByPersonOrderByNumberDesc(person).stream()
                                .map(PrivacyRequest::data)
                                .map(PrivacyData::item),
                        stops.findByPersonOrderBySince(person).stream()
                                .map(stop -> Item.of(
                                        Field.of("stopped", "privacy.stopped.title", stop.processing()),
                                        Field.coded(
                                                "cause",
                                                "privacy.data.kind",
                                                stop.cause().name(),
                                                stop.cause().textKey()),
                                        Field.of("since", "privacy.data.at", stop.since()))))
                .flatMap(items -> items)
                .toList();
    }

    private Item item(Consent consent) {
        return Item.of(
                Field.of(
                        "consent",
                        "privacy.data.consent",
                        rules.consent(consent.textCode()).title()),
                Field.of("wording", "privacy.data.wording", consent.textVersion()),
                Field.of("givenAt", "privacy.data.given-at", consent.givenAt()),
                Field.of("withdrawnAt", "privacy.data.withdrawn-at", consent.withdrawnAt()));
    }

    private static Item item(PrivacyService.Request request) {
        return Item.of(
                Field.of("request", "privacy.data.request", request.number()),
                Field.coded(
                        "kind",
                        "privacy.data.kind",
                        request.kind().name(),
                        request.kind().textKey()),
                Field.of("text", "privacy.data.text", request.text()),
                Field.coded(
                        "state",
                        "privacy.data.state",
                        request.state().name(),
                        request.state().textKey()),
                Field.of("askedAt", "privacy.data.asked-at", request.askedAt()),
                Field.of("answeredAt", "privacy.data.answered-at", request.answeredAt()),
                Field.of("answer", "privacy.data.answer", request.answer()));
    }

    @Override
    public int erase(UUID person) {
        List<PrivacyRequest> asked = requests.findByPersonOrderByNumberDesc(person);
        Instant now = Instant.now(clock);
        asked.forEach(request -> request.forgetPerson(now));
        return asked.size() + consents.deleteByPerson(person) + stops.deleteByPerson(person);
    }

    @Override
    public String rule() {
        return "requests";
    }

    @Override
    public int forgetBefore(Instant moment) {
        List<PrivacyRequest> old = requests.findToForget(moment);
        old.forEach(PrivacyRequest::forget);
        return old.size();
    }

    @Override
    public String kind() {
        return PrivacyService.KIND;
    }

    /** Nothing of it is public, not even what it is about. */
    @Override
    public Optional<View> find(UUID id, Language language) {
        return requests.findById(id)
                .map(PrivacyRequest::data)
                .map(request -> new View(null, null, request.state().textKey(), null, request.number()));
    }
}
