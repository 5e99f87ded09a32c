package ma.musharaka.proposal.ui;

import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ProposalReading implements ReadingSource {

    private static final int LONGEST_DESCRIPTION = 160;

    private final ProposalService proposals;
    private final Subjects subjects;
    private final Pages pages;

    ProposalReading(ProposalService proposals, Subjects subjects, Pages pages) {
        this.proposals = proposals;
        this.subjects = subjects;
        this.pages = pages;
    }

    /** A published proposal, and what it is about. */
    public record Shown(ProposalData proposal, SubjectSource.@Nullable View topic) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return request.number("number").flatMap(proposals::publishedUnder).map(proposal -> {
            SubjectSource.View topic = proposal.topic() == null
                    ? null
                    : subjects.find(proposal.topic(), request.language()).orElse(null);
            String text = proposal.text();
            return pages.page(
                            "proposal/proposal", request, new Shown(proposal, topic), proposal.title(), beginning(text))
                    .under("proposal.navigation", "/proposals")
                    .about(Map.of(
                            "@type", "CreativeWork",
                            "name", proposal.title(),
                            "abstract", beginning(text),
                            "identifier", proposal.number(),
                            "dateCreated", proposal.submittedAt().toString()));
        });
    }

    /** Whole letters, as many as a search engine shows. */
    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_DESCRIPTION
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 3)) + "…"
                : text;
    }
}
