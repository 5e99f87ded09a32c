package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Co-evaluation: associations and members of the IEECAG give their own level of completion, which stands beside the
 * commune's. Nobody's word takes the place of another's.
 */
@Service
@Transactional
public class CoEvaluation {

    public static final int LONGEST_TEXT = 2000;
    private static final int SHORTEST_TEXT = 10;

    private final Opinions opinions;
    private final Projects projects;
    private final PeopleService people;
    private final Bodies bodies;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CoEvaluation(
            Opinions opinions,
            Projects projects,
            PeopleService people,
            Bodies bodies,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.opinions = opinions;
        this.projects = projects;
        this.people = people;
        this.bodies = bodies;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * For whom a person may speak.
     *
     * @param association nothing for the IEECAG
     */
    public record Voice(
            OpinionParty party,
            @Nullable UUID association,
            @Nullable LocalizedText name) {}

    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Voice> voices(@Self UUID person) {
        List<Voice> voices = new ArrayList<>();
        if (bodies.isMember(person, BodyKind.IEECAG, LocalDate.now(clock)))
            voices.add(new Voice(OpinionParty.IEECAG, null, null));
        for (AssociationReference each : people.mandatesOf(person))
            voices.add(new Voice(OpinionParty.ASSOCIATION, each.id(), each.name()));
        return voices;
    }

    /**
     * Gives the level that a project has reached in the eyes of a body or an association.
     *
     * @throws ma.musharaka.platform.InvalidInput when the reason is missing
     */
    @ForSignedIn
    public void judge(UUID projectId, Voice voice, Completion level, String reason, @Self UUID person) {
        if (voices(person).stream()
                .noneMatch(each -> each.party() == voice.party()
                        && java.util.Objects.equals(each.association(), voice.association())))
            throw new AccessDeniedException("speaks for nobody here");
        ProgrammeProject project =
                projects.findById(projectId).filter(ProgrammeProject::isVisible).orElseThrow();
        InputCheck check = new InputCheck();
        String text = check.text("reason", reason, SHORTEST_TEXT, LONGEST_TEXT);
        check.done();
        Instant now = Instant.now(clock);
        opinions.save(new ProjectOpinion(project.id(), voice.party(), voice.association(), person, level, text, now));
        facts.publishEvent(new OpinionGiven(CommuneScope.current(), project.id(), person, now));
    }

    /** What each of them said last, the newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<OpinionData> of(UUID project) {
        return newest(opinions.findByProjectOrderByAtDesc(project)).stream()
                .map(this::data)
                .toList();
    }

    /** The same for several projects at once. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<UUID, List<OpinionData>> of(List<UUID> all) {
        Map<UUID, List<OpinionData>> byProject = new LinkedHashMap<>();
        if (all.isEmpty()) return byProject;
        for (ProjectOpinion each : newest(opinions.findByProjectInOrderByAtDesc(all)))
            byProject
                    .computeIfAbsent(each.project(), project -> new ArrayList<>())
                    .add(data(each));
        return byProject;
    }

    private static List<ProjectOpinion> newest(List<ProjectOpinion> all) {
        Map<String, ProjectOpinion> newest = new LinkedHashMap<>();
        for (ProjectOpinion each : all)
            newest.putIfAbsent(each.project() + " " + each.party() + " " + each.association(), each);
        return List.copyOf(newest.values());
    }

    private OpinionData data(ProjectOpinion opinion) {
        UUID association = opinion.association();
        return new OpinionData(
                opinion.party(),
                association == null
                        ? null
                        : people.association(association)
                                .map(AssociationReference::name)
                                .orElse(null),
                opinion.level(),
                opinion.text(),
                opinion.at());
    }
}
