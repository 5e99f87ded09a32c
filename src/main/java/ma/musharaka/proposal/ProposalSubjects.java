package ma.musharaka.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.moderation.ContributionSource;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a proposal is: to everyone once it is public, to moderators before. */
@Component
class ProposalSubjects implements SubjectSource, ContributionSource, SearchSource {

    private final ProposalService proposals;
    private final Proposals rows;
    private final Grounds grounds;
    private final ObjectProvider<Subjects> subjects;

    ProposalSubjects(ProposalService proposals, Proposals rows, Grounds grounds, ObjectProvider<Subjects> subjects) {
        this.proposals = proposals;
        this.rows = rows;
        this.grounds = grounds;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return ProposalService.KIND;
    }

    @Override
    public Optional<View> find(UUID id, Language language) {
        return proposals.find(id).map(proposal -> view(proposal, language));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, View> findAll(Collection<UUID> ids, Language language) {
        return rows.findAllById(ids).stream()
                .map(Proposal::data)
                .collect(Collectors.toMap(ProposalData::id, proposal -> view(proposal, language)));
    }

    private View view(ProposalData proposal, Language language) {
        return new View(
                proposal.isPublic() ? proposal.title() : null,
                proposal.isPublic() ? "/proposals/" + proposal.number() : null,
                proposal.stateKey(),
                proposal.ground() == null
                        ? proposal.withdrawnBecause()
                        : grounds.find(proposal.ground())
                                .map(ground -> ground.text().text(language))
                                .orElse(null),
                proposal.number());
    }

    @Override
    public Optional<Contribution> contribution(UUID id, Language language) {
        return proposals.find(id).map(proposal -> {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("proposal.text", proposal.text()));
            parts.add(new Part("proposal.place", proposal.place()));
            if (proposal.topic() != null)
                subjects.getObject()
                        .find(proposal.topic(), language)
                        .ifPresent(topic -> parts.add(new Part("proposal.topic", String.valueOf(topic.title()))));
            return new Contribution(proposal.title(), List.copyOf(parts));
        });
    }

    @Override
    public Class<?> indexed() {
        return Proposal.class;
    }

    @Override
    public List<?> changedSince(Instant instant) {
        return rows.findByChangedAtGreaterThanEqual(instant);
    }
}
