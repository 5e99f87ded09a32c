package ma.musharaka.people;

import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * An association as its delegate declares it.
 *
 * @param seat HCP code of the commune of its seat
 * @param receipt number of the receipt of its declaration (Dahir 1-58-376)
 * @param documents what staff look at
 */
public record AssociationDraft(
        LocalizedText name,
        String seat,
        @Nullable LocalDate founded,
        String receipt,
        LocalizedText purpose,
        List<Document> documents) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PURPOSE = 800;
    public static final int MOST_DOCUMENTS = 6;

    /** A file with what it is. */
    public record Document(Kind kind, StoredFile file) {}

    /** What staff compare the declaration with. */
    public enum Kind {
        STATUTES,
        RECEIPT,
        /** That the delegate may act for the association in this commune. */
        MANDATE,
        OTHER;

        public String textKey() {
            return "association.document." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
