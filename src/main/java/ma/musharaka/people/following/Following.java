package ma.musharaka.people.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.people.BegunAct;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people follow what rooms offer, and stop. No fact tells of it: what someone is curious about is theirs alone. */
@Service
public class Following {

    private final FollowedSubjects followed;
    private final ObjectProvider<Followable> offered;
    private final ObjectProvider<Subjects> subjects;
    private final ApplicationEventPublisher changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Something that a person follows, while the public reads it. */
    public record Mine(SubjectRef subject, String title, String address, LocalDate since) {}

    Following(
            FollowedSubjects followed,
            ObjectProvider<Followable> offered,
            ObjectProvider<Subjects> subjects,
            ApplicationEventPublisher changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.followed = followed;
        this.offered = offered;
        this.subjects = subjects;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where the public reads what may be followed; nothing for what is not offered, not public or not here. */
    @ForEveryone
    public Optional<String> address(SubjectRef subject) {
        return view(subject, Language.AR).map(SubjectSource.View::address);
    }

    private Optional<SubjectSource.View> view(SubjectRef subject, Language language) {
        if (offered.stream().noneMatch(each -> each.kind().equals(subject.kind()))) return Optional.empty();
        return subjects.getObject()
                .find(subject, language)
                .filter(view -> view.address() != null && view.title() != null);
    }

    /** What it is called; nothing while it may not be followed. */
    LocalizedText title(SubjectRef subject) {
        return new LocalizedText(
                title(subject, Language.AR), title(subject, Language.FR), title(subject, Language.ZGH));
    }

    private String title(SubjectRef subject, Language language) {
        return view(subject, language).map(SubjectSource.View::title).orElse("");
    }

    /**
     * From now on the person hears what becomes of it, however often they press.
     *
     * @return whether it may be followed
     */
    @ForSignedIn
    public boolean follow(SubjectRef subject, @Self UUID person) {
        if (address(subject).isEmpty()) return false;
        try {
            transaction.executeWithoutResult(status -> {
                if (find(subject, person).isPresent()) return;
                followed.saveAndFlush(
                        new FollowedSubject(person, subject, LocalDate.now(clock.withZone(Translator.ZONE))));
                changes.publishEvent(new ContentChanged(CommuneScope.current()));
            });
        } catch (DataIntegrityViolationException sameMoment) {
            // a second press at the same moment: it is followed
            return true;
        }
        return true;
    }

    @ForSignedIn
    @Transactional
    public void leave(SubjectRef subject, @Self UUID person) {
        find(subject, person).ifPresent(mine -> {
            followed.delete(mine);
            changes.publishEvent(new ContentChanged(CommuneScope.current()));
        });
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean follows(SubjectRef subject, @Self UUID person) {
        return find(subject, person).isPresent();
    }

    private Optional<FollowedSubject> find(SubjectRef subject, UUID person) {
        return followed.findByPersonAndSubjectKindAndSubjectId(person, subject.kind(), subject.id());
    }

    /** How many follow it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public long count(SubjectRef subject) {
        return followed.countBySubjectKindAndSubjectId(subject.kind(), subject.id());
    }

    /** What a person follows in this commune, the newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Mine> of(@Self UUID person, Language language) {
        List<FollowedSubject> mine = followed.findByPersonOrderByIdDesc(person);
        Map<SubjectRef, SubjectSource.View> views = subjects.getObject()
                .findAll(mine.stream().map(FollowedSubject::subject).toList(), language);
        return mine.stream()
                .flatMap(each -> Optional.ofNullable(views.get(each.subject()))
                        .filter(view -> view.title() != null && view.address() != null)
                        .map(view -> new Mine(
                                each.subject(),
                                String.valueOf(view.title()),
                                String.valueOf(view.address()),
                                each.since()))
                        .stream())
                .toList();
    }

    /** Whom to tell what became of it. */
    @ForHouse
    @Transactional(readOnly = true)
    public Set<UUID> followers(SubjectRef subject) {
        return followed.findFollowers(subject.kind(), subject.id()).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** What someone begins to follow before the site knows them. */
    @ForEveryone
    public BegunAct.Kept begin(SubjectRef subject) {
        return new BegunAct.Kept(BegunFollowing.KIND, subject.kind() + ':' + subject.id());
    }
}
