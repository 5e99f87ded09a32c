package ma.musharaka.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.OpenedFile;
import ma.musharaka.platform.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Brings whole programmes in from a spreadsheet and gives them away as one. What comes in is looked at first; then all of it
 * is taken as drafts, or none.
 */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
public class ProgrammeImport {

    private final WholeProgrammes programmes;

    /** What happens to a programme or a project of the file. */
    public enum Fate {
        ADDED,
        CHANGED,
        SAME
    }

    /**
     * What a file would do.
     *
     * @param whole nothing when it cannot be taken
     * @param fates of the programme, under the empty name, and of the projects by slug
     * @param left slugs of projects that the programme has and the file has not; they stay as they are
     * @param seen the versions that the file was compared with
     */
    public record Preview(
            @Nullable WholeProgramme whole,
            List<RowFault> faults,
            Map<String, Fate> fates,
            List<String> left,
            Map<String, Integer> seen) {

        public boolean canBeImported() {
            return whole != null && fates.values().stream().anyMatch(fate -> fate != Fate.SAME);
        }

        public long count(Fate fate) {
            return fates.entrySet().stream()
                    .filter(each -> !each.getKey().isEmpty() && each.getValue() == fate)
                    .count();
        }
    }

    ProgrammeImport(WholeProgrammes programmes) {
        this.programmes = programmes;
    }

    /** Reads a file and says what it would do; nothing is taken. */
    public Preview preview(byte[] content) {
        return programmes.preview(content);
    }

    /**
     * Takes all of it as drafts.
     *
     * @return id of the programme
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody saved since the preview; then nothing is taken
     */
    public UUID take(Preview preview, @Self UUID author) {
        return programmes.take(preview, author).id();
    }

    /** The newest version of all of it, for Excel and others. */
    public Optional<OpenedFile> xlsx(UUID id, Translator language) {
        return programmes
                .whole(id)
                .map(whole -> new OpenedFile(
                        whole.head().slug() + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        SheetWriter.xlsx(
                                List.of(page(whole, language)),
                                language.language().dir().equals("rtl"))));
    }

    public Optional<OpenedFile> csv(UUID id, Translator language) {
        return programmes
                .whole(id)
                .map(whole -> new OpenedFile(
                        whole.head().slug() + ".csv",
                        "text/csv;charset=UTF-8",
                        SheetWriter.csv(page(whole, language))));
    }

    static SheetWriter.Page page(WholeProgramme whole, Translator language) {
        return new SheetWriter.Page(language.get("programme.staff.programme"), TableWriter.rows(whole, language));
    }
}
