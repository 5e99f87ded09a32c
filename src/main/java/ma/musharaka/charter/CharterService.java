package ma.musharaka.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.OpenedFile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the editions of the commune's charter to who reads. */
@Service
@Transactional(readOnly = true)
public class CharterService {

    private static final int MOST_APPLIED = 50;

    /** What the browser keeps and does not show: documents come in several kinds. */
    private static final String SAVED = "application/octet-stream";

    private final Charters charters;
    private final CharterJudgements judgements;
    private final CharterApplications applications;
    private final FileStore files;

    CharterService(Charters charters, CharterJudgements judgements, CharterApplications applications, FileStore files) {
        this.charters = charters;
        this.judgements = judgements;
        this.applications = applications;
        this.files = files;
    }

    /** The edition that the commune is held to; until there is one, the newest whose text is public. */
    @ForEveryone
    public Optional<CharterData> standing() {
        List<CharterData> all = editions();
        return all.stream()
                .filter(each -> each.state() == CharterState.IN_FORCE)
                .findFirst()
                .or(() -> all.stream().filter(CharterData::shown).findFirst());
    }

    /**
     * The edition that is in the making. Its steps are public from the first on; its text once the commune has shown it.
     */
    @ForEveryone
    public Optional<CharterData> prepared() {
        return charters.findFirstByOrderByEditionDesc()
                .filter(charter -> charter.state().isInTheMaking())
                .map(Charter::data);
    }

    /** An edition whose text is public. */
    @ForEveryone
    public Optional<CharterData> edition(int number) {
        return charters.findByEdition(number).filter(Charter::isShown).map(Charter::data);
    }

    /** All whose text is public, the newest first. */
    @ForEveryone
    public List<CharterData> editions() {
        return charters.findByOrderByEditionDesc().stream()
                .filter(Charter::isShown)
                .map(Charter::data)
                .toList();
    }

    /** What became of the articles from one public edition to another. */
    @ForEveryone
    public Optional<CharterDifference> difference(int from, int to) {
        return edition(from).flatMap(before -> edition(to).map(after -> CharterDifference.of(before, after)));
    }

    /** A file of a step, or one that a judgement rests on, with its name. */
    @ForEveryone
    public Optional<OpenedFile> document(String hash) {
        return Stream.concat(charters.findDocument(hash).stream(), judgements.findDocument(hash).stream())
                .findFirst()
                .map(name -> new OpenedFile(name, SAVED, files.read(hash)));
    }

    /** Decisions that cited an article, the newest first, and no more than people look through. */
    @ForEveryone
    public List<Applied> applied(int edition, int article) {
        return applications
                .findByEditionAndArticleOrderByAtDescIdDesc(edition, article, Limit.of(MOST_APPLIED))
                .stream()
                .map(CharterApplication::data)
                .toList();
    }

    @ForEveryone
    public long timesApplied(int edition, int article) {
        return applications.countByEditionAndArticle(edition, article);
    }

    /**
     * A decision that cited an article.
     *
     * @param fact code of the decision, such as {@code moderation.decided}
     * @param kind of what it was about
     */
    public record Applied(String fact, String kind, Instant at) {

        /** Text key of what the decision is called. */
        public String textKey() {
            return "fact." + fact.replace('.', '-');
        }
    }
}
