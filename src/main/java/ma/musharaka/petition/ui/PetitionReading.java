package ma.musharaka.petition.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.petition.Checklist;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A petition, public from its filing; its text once moderation has published it. */
@Component
public class PetitionReading implements ReadingSource {

    private final PetitionService petitions;
    private final SigningService signing;
    private final LevelService levels;
    private final Grounds grounds;
    private final Pages pages;

    PetitionReading(
            PetitionService petitions, SigningService signing, LevelService levels, Grounds grounds, Pages pages) {
        this.petitions = petitions;
        this.signing = signing;
        this.levels = levels;
        this.grounds = grounds;
        this.pages = pages;
    }

    /**
     * A petition with the conditions put to it.
     *
     * @param refusedOn why its text is not shown
     * @param support how far it has come, where citizens ask
     * @param signed whether the reader, who is known, has signed it
     * @param missing the level that keeps the reader from signing
     * @param asksNumber whether the reader's identity number is needed to sign
     */
    public record Shown(
            PetitionData petition,
            String title,
            @Nullable Ground refusedOn,
            List<Checklist.Line> conditions,
            SigningService.@Nullable Support support,
            boolean known,
            boolean signed,
            @Nullable Missing missing,
            boolean asksNumber) {

        /** Whether it can be signed now. */
        public boolean open() {
            return support != null && support.daysLeft().isPresent();
        }

        /** How many conditions have a verdict. */
        public long judged() {
            return conditions.stream().filter(line -> line.judged() != null).count();
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Translator texts = request.texts();
        return request.number("number").flatMap(petitions::find).map(petition -> {
            String number = texts.get("petition.number", petition.number());
            String title = petition.text() == null ? number : petition.text().object();
            Ground refusedOn = petition.refusedOn() == null
                    ? null
                    : grounds.find(petition.refusedOn()).orElse(null);
            return pages.page(
                            "petition/petition",
                            request,
                            shown(petition, title, refusedOn, request.visitor()),
                            title,
                            texts.get(
                                    "petition.page-description",
                                    petition.number(),
                                    PetitionParts.plainWho(petition, texts)))
                    .under("petition.navigation", "/petitions")
                    .about(Map.of(
                            "@type", "CreativeWork",
                            "name", title,
                            "identifier", petition.number(),
                            "dateCreated", petition.filedAt().toString(),
                            "author",
                                    Map.of("@type", "Organization", "name", PetitionParts.plainWho(petition, texts))));
        });
    }

    private Shown shown(PetitionData petition, String title, @Nullable Ground refusedOn, @Nullable Visitor visitor) {
        SigningService.Support support = signing.support(petition.number()).orElse(null);
        List<Checklist.Line> conditions = support == null ? petitions.conditions(petition.id()) : List.of();
        boolean signed = support != null && visitor != null && signing.hasSigned(petition.number(), visitor.personId());
        Missing missing = (visitor == null
                        ? levels.missingOfNewcomer(Act.PETITION_SIGN)
                        : levels.missing(visitor.personId(), Act.PETITION_SIGN))
                .orElse(null);
        boolean asksNumber =
                support != null && (visitor == null ? signing.asksNumber() : signing.asksNumber(visitor.personId()));
        return new Shown(petition, title, refusedOn, conditions, support, visitor != null, signed, missing, asksNumber);
    }
}
