package ma.musharaka.proposal.ui;

import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.proposal.VotingService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ProposalReading implements ReadingSource {

    private static final int LONGEST_DESCRIPTION = 160;

    private final ProposalService proposals;
    private final VotingService voting;
    private final LevelService levels;
    private final Subjects subjects;
    private final Pages pages;

    ProposalReading(
            ProposalService proposals, VotingService voting, LevelService levels, Subjects subjects, Pages pages) {
        this.proposals = proposals;
        this.voting = voting;
        this.levels = levels;
        this.subjects = subjects;
        this.pages = pages;
    }

    /**
     * A published proposal.
     *
     * @param topic what it is about
     * @param known whether the site knows the reader
     * @param voted whether the reader has voted for it
     * @param missing the level that keeps the reader from voting
     */
    public record Shown(
            ProposalData proposal,
            SubjectSource.@Nullable View topic,
            VotingService.Count votes,
            boolean known,
            boolean voted,
            @Nullable Missing missing) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return request.number("number").flatMap(proposals::publishedUnder).map(proposal -> {
            SubjectSource.View topic = proposal.topic() == null
                    ? null
                    : subjects.find(proposal.topic(), request.language()).orElse(null);
            String text = proposal.text();
            return pages.page(
                            "proposal/proposal",
                            request,
                            shown(request, proposal, topic),
                            proposal.title(),
                            beginning(text))
                    .under("proposal.navigation", "/proposals")
                    .about(Map.of(
                            "@type", "CreativeWork",
                            "name", proposal.title(),
                            "abstract", beginning(text),
                            "identifier", proposal.number(),
                            "dateCreated", proposal.submittedAt().toString()));
        });
    }

    private Shown shown(ReadingRequest request, ProposalData proposal, SubjectSource.@Nullable View topic) {
        Visitor reader = request.visitor();
        return new Shown(
                proposal,
                topic,
                voting.count(proposal.id()),
                reader != null,
                reader != null && voting.hasVoted(proposal.id(), reader.personId()),
                (reader == null
                                ? levels.missingOfNewcomer(Act.PROPOSAL_VOTE)
                                : levels.missing(reader.personId(), Act.PROPOSAL_VOTE))
                        .orElse(null));
    }

    /** Whole letters, as many as a search engine shows. */
    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_DESCRIPTION
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 3)) + "…"
                : text;
    }
}
