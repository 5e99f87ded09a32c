package ma.musharaka.petition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer has before them: the petition, its documents, and every condition of the law. */
public record Checklist(PetitionData petition, List<Document> documents, List<Line> lines) {

    /** A document that came with it. */
    public record Document(UUID id, DocumentKind kind, String name, String type, int size) {}

    /**
     * A condition.
     *
     * @param finding what data say to it
     * @param judged the newest verdict on it
     */
    public record Line(
            Condition condition,
            @Nullable Finding finding,
            @Nullable Judged judged) {}

    /** A verdict, with the officer's reason. */
    public record Judged(Verdict verdict, String note, Instant at) {}
}
