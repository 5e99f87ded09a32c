package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.EditableText;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OwnTexts;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The commune's own words in place of the house's, for the sentences that rooms leave open to it. */
@Service
public class OwnTextsService implements OwnTexts {

    private static final String MAY_EDIT = "hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')";

    private static final OwnTextsContent NONE = new OwnTextsContent(Map.of());

    private final RevisionLog log;
    private final FrameVersions frames;
    private final Map<String, EditableText> editable;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final Remembered<Map<Language, Map<String, String>>> words = new Remembered<>(Map.of());

    /** What an editor works on, and the version it is. */
    public record Said(OwnTextsContent content, int version) {}

    OwnTextsService(
            RevisionLog log,
            FrameVersions frames,
            List<EditableText> editable,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.log = log;
        this.frames = frames;
        this.editable = editable.stream().collect(Collectors.toMap(EditableText::key, Function.identity()));
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @ForEveryone
    public Map<String, String> in(Language language) {
        if (FrameVersions.isPreview()) return load().getOrDefault(language, Map.of());
        return words.get(this::load).getOrDefault(language, Map.of());
    }

    private Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> byLanguage = new TreeMap<>();
        frames.said(TextsChanged.of(CommuneScope.current()), OwnTextsContent.class)
                .orElse(NONE)
                .texts()
                .forEach((key, text) -> {
                    if (!editable.containsKey(key)) return;
                    for (Language language : Language.values()) {
                        String own = EntryCheck.exactly(text, language);
                        if (own != null)
                            byLanguage
                                    .computeIfAbsent(language, each -> new TreeMap<>())
                                    .put(key, own);
                    }
                });
        return byLanguage;
    }

    /** The sentences that rooms leave open, in order. */
    @PreAuthorize(MAY_EDIT)
    public List<EditableText> editable() {
        return editable.values().stream()
                .sorted(Comparator.comparingInt(EditableText::order))
                .toList();
    }

    @PreAuthorize(MAY_EDIT)
    public Said said() {
        return new Said(
                frames.newest(TextsChanged.of(CommuneScope.current()), OwnTextsContent.class)
                        .orElse(NONE),
                log.latest(TextsChanged.of(CommuneScope.current())));
    }

    @PreAuthorize(MAY_EDIT)
    public FrameStanding standing() {
        return frames.standing(TextsChanged.of(CommuneScope.current()), OwnTextsContent.class);
    }

    @PreAuthorize(MAY_EDIT)
    public List<Version> versions() {
        return log.versions(TextsChanged.of(CommuneScope.current()));
    }

    /**
     * Says sentences in the commune's words; an empty one is the house's again.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code <key>-<language>}
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    @PreAuthorize(MAY_EDIT)
    public int save(OwnTextsContent content, int base, @Self UUID author) {
        return save(content, base, Showing.NOW, author);
    }

    /**
     * Keeps sentences for editors, or for readers from now or from a moment on.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code <key>-<language>}, or in {@code publish-at}
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    @PreAuthorize(MAY_EDIT)
    public int save(OwnTextsContent content, int base, Showing showing, @Self UUID author) {
        InputCheck check = new InputCheck();
        Map<String, LocalizedText> checked = new TreeMap<>();
        content.texts().forEach((key, text) -> {
            EditableText open = editable.get(key);
            if (open == null) throw new IllegalArgumentException("not open to communes: " + key);
            LocalizedText lines = EntryCheck.lines(check, key, text, open.longest());
            if (!EntryCheck.isEmpty(lines)) checked.put(key, lines);
        });
        check.done();
        return keep(new OwnTextsContent(checked), base, showing, null, author);
    }

    @PreAuthorize(MAY_EDIT)
    public int restore(int number, int base, @Self UUID author) {
        OwnTextsContent older = log.content(TextsChanged.of(CommuneScope.current()), number, OwnTextsContent.class);
        return keep(older, base, new Showing(RevisionAct.RESTORED, null), number, author);
    }

    private int keep(OwnTextsContent content, int base, Showing showing, @Nullable Integer restored, UUID author) {
        String commune = CommuneScope.current();
        return frames.keep(
                TextsChanged.of(commune),
                content,
                base,
                showing,
                restored,
                author,
                () -> null,
                version -> facts.publishEvent(new TextsChanged(commune, author, Instant.now(clock), version)));
    }

    /** What was planned for a moment that has come is said from now on. */
    void showDue() {
        String commune = CommuneScope.current();
        int shown = log.shown(TextsChanged.of(commune), OwnTextsContent.class)
                .map(RevisionLog.Shown::number)
                .orElse(0);
        if (words.forgetIfAnother(commune, shown)) facts.publishEvent(new ContentChanged(commune));
    }

    /** Before the commune's pages are dropped, or the next ones would be made with the old words. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TextsChanged changed) {
        words.forget(changed.commune());
    }
}
