package ma.musharaka.proposal.ui;

import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** Where a proposal is written. Who is not signed in reads how it goes, and is led to sign in and back. */
@Component
public class NewProposalReading implements ReadingSource {

    private final Pages pages;

    NewProposalReading(Pages pages) {
        this.pages = pages;
    }

    /** Whether the reader can write one now. */
    public record Entering(boolean signedIn) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                        "proposal/new",
                        request,
                        new Entering(request.visitor() != null),
                        request.texts().get("proposal.new"),
                        request.texts().get("proposal.new-description"))
                .under("proposal.navigation", "/proposals"));
    }
}
