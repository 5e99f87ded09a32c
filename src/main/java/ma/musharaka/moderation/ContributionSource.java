package ma.musharaka.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;

/** Port: a room shows a moderator what is to be decided, in the commune of the moment. */
public interface ContributionSource {

    String kind();

    Optional<Contribution> contribution(UUID id, Language language);

    /**
     * @param parts what the contributor wrote, each under the text key of its name
     */
    record Contribution(String title, List<Part> parts) {}

    /** One part of a contribution. */
    record Part(String labelKey, String text) {}
}
