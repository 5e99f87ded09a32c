package ma.musharaka.people.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps versions: each has the number after the one that its author saw, and the database gives a number once. */
@Component
public class RevisionLog {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Acts whose version readers see, at once or from a moment on. */
    private static final Set<RevisionAct> READ =
            EnumSet.of(RevisionAct.PUBLISHED, RevisionAct.SCHEDULED, RevisionAct.RESTORED, RevisionAct.FOUND);

    private final Revisions revisions;
    private final PeopleService people;
    private final JsonMapper json;
    private final Clock clock;

    /**
     * A version without what it says.
     *
     * @param author how the person is called; nothing for what the system loaded
     */
    public record Change(
            SubjectRef subject,
            int number,
            RevisionAct act,
            @Nullable String author,
            Instant at) {}

    RevisionLog(Revisions revisions, PeopleService people, JsonMapper json, Clock clock) {
        this.revisions = revisions;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds the version after {@code base}.
     *
     * @throws SavedElsewhere when there is a newer one than the author saw
     * @throws org.springframework.dao.DataIntegrityViolationException when another is made in the same moment
     */
    public int add(
            SubjectRef subject,
            int base,
            RevisionAct act,
            @Nullable Integer restoredFrom,
            @Nullable UUID author,
            Object content) {
        return add(subject, base, act, restoredFrom, author, null, content);
    }

    /** @param publicAt from when on readers see it, for a version that is {@linkplain RevisionAct#SCHEDULED planned} */
    public int add(
            SubjectRef subject,
            int base,
            RevisionAct act,
            @Nullable Integer restoredFrom,
            @Nullable UUID author,
            @Nullable Instant publicAt,
            Object content) {
        Optional<Revision> newest = newest(subject);
        if (newest.isPresent() && newest.get().number() != base) throw new SavedElsewhere(version(newest.get()));
        revisions.saveAndFlush(new Revision(
                subject,
                base + 1,
                act,
                restoredFrom,
                author,
                Instant.now(clock),
                publicAt,
                json.writeValueAsString(content)));
        return base + 1;
    }

    /** As it stood before anybody changed it here, so that the first change can be undone too. */
    public void keepFirst(SubjectRef subject, Object content) {
        if (newest(subject).isEmpty())
            revisions.saveAndFlush(new Revision(
                    subject,
                    1,
                    RevisionAct.FOUND,
                    null,
                    null,
                    Instant.now(clock),
                    null,
                    json.writeValueAsString(content)));
    }

    /** The version that everybody begins with now. */
    public Optional<Version> newestVersion(SubjectRef subject) {
        return newest(subject).map(this::version);
    }

    private Optional<Revision> newest(SubjectRef subject) {
        return revisions.findFirstBySubjectIdOrderByNumberDesc(subject.id());
    }

    public int latest(SubjectRef subject) {
        return newest(subject).map(Revision::number).orElse(0);
    }

    public <T> Optional<T> newest(SubjectRef subject, Class<T> type) {
        return newest(subject).map(found -> json.readValue(found.content(), type));
    }

    public <T> T content(SubjectRef subject, int number, Class<T> type) {
        return json.readValue(
                revisions
                        .findBySubjectIdAndNumber(subject.id(), number)
                        .orElseThrow()
                        .content(),
                type);
    }

    /**
     * A version that readers see.
     *
     * @param author nobody for what the system found
     */
    public record Shown<T>(int number, @Nullable UUID author, T content) {}

    /**
     * What readers see now: the newest version that was published, or that was planned for a moment that has come. Whoever
     * makes another version before that moment has called the plan off.
     */
    public <T> Optional<Shown<T>> shown(SubjectRef subject, Class<T> type) {
        Instant now = Instant.now(clock);
        return revisions.findBySubjectIdAndActInOrderByNumberDesc(subject.id(), READ).stream()
                .filter(each -> isShown(each, now))
                .findFirst()
                .map(each -> new Shown<>(each.number(), each.author(), json.readValue(each.content(), type)));
    }

    private boolean isShown(Revision revision, Instant now) {
        Instant from = revision.publicAt();
        return from == null
                || !from.isAfter(now)
                        && !revisions.existsBySubjectIdAndNumberGreaterThanAndAtLessThan(
                                revision.subject().id(), revision.number(), from);
    }

    /** A version with what it says. */
    public record Told<T>(UUID subject, int number, RevisionAct act, Instant at, T content) {}

    /** The versions of several subjects that somebody made by one of these acts, in the order of the days. */
    public <T> List<Told<T>> of(Collection<UUID> subjects, Set<RevisionAct> acts, Class<T> type) {
        if (subjects.isEmpty()) return List.of();
        return revisions.findBySubjectIdInAndActInOrderByAtAscNumberAsc(subjects, acts).stream()
                .map(each -> new Told<>(
                        each.subject().id(),
                        each.number(),
                        each.act(),
                        each.at(),
                        json.readValue(each.content(), type)))
                .toList();
    }

    public long count(Collection<UUID> subjects, Set<RevisionAct> acts) {
        return subjects.isEmpty() ? 0 : revisions.countBySubjectIdInAndActIn(subjects, acts);
    }

    /** From when on readers see the newest version, where that is planned and still to come. */
    public Optional<Instant> planned(SubjectRef subject) {
        return newest(subject).map(Revision::publicAt).filter(from -> from.isAfter(Instant.now(clock)));
    }

    /** The newest first. */
    public List<Version> versions(SubjectRef subject) {
        return revisions.findBySubjectIdOrderByNumberDesc(subject.id()).stream()
                .map(this::version)
                .toList();
    }

    /** Who changed what in the commune, the newest first. */
    public Page<Change> all(int page, int size) {
        return revisions
                .findByOrderByAtDescIdDesc(PageRequest.of(page, size))
                .map(each -> new Change(each.subject(), each.number(), each.act(), nameOf(each.author()), each.at()));
    }

    private Version version(Revision revision) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        flatten("", json.readTree(revision.content()), fields);
        return new Version(
                revision.number(),
                revision.act(),
                revision.restoredFrom(),
                nameOf(revision.author()),
                revision.at(),
                fields);
    }

    /** Nothing for what the system loaded; empty where the account was closed. */
    private @Nullable String nameOf(@Nullable UUID person) {
        return person == null
                ? null
                : people.contact(person).map(PeopleService.Contact::displayName).orElse("");
    }

    /** A list becomes one field of several lines, so that what moved in it can be seen. */
    /** A part of a list as one line: what is in it, without the hashes of files. */
    private static String line(JsonNode part) {
        if (part.isNull()) return "";
        if (part.isValueNode()) return HASH.matcher(part.asString()).matches() ? "" : part.asString();
        return part.valueStream()
                .map(RevisionLog::line)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void flatten(String path, JsonNode node, SequencedMap<String, String> fields) {
        if (node.isObject())
            node.properties()
                    .forEach(each -> flatten(
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), fields));
        else if (node.isArray()) {
            StringJoiner lines = new StringJoiner("\n");
            for (JsonNode each : node) lines.add(line(each));
            fields.put(path, lines.toString());
        } else if (!node.isNull() && !node.asString().isEmpty()) fields.put(path, node.asString());
    }
}
