package ma.musharaka.proposal.ui;

import java.util.Optional;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a proposal is written. Who is not signed in reads how it goes, and is led to sign in and back. */
@Component
public class NewProposalReading implements ReadingSource {

    private final LevelService levels;
    private final Pages pages;

    NewProposalReading(LevelService levels, Pages pages) {
        this.levels = levels;
        this.pages = pages;
    }

    /**
     * Whether the reader can write one now.
     *
     * @param missing the level that stands in the way, where one does
     */
    public record Entering(boolean signedIn, @Nullable Missing missing) {

        public boolean open() {
            return missing == null;
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        Missing missing = (visitor == null
                        ? levels.missingOfNewcomer(Act.PROPOSAL_SUBMIT)
                        : levels.missing(visitor.personId(), Act.PROPOSAL_SUBMIT))
                .orElse(null);
        return Optional.of(pages.page(
                        "proposal/new",
                        request,
                        new Entering(visitor != null, missing),
                        request.texts().get("proposal.new"),
                        request.texts().get("proposal.new-description"))
                .under("proposal.navigation", "/proposals"));
    }
}
