package ma.musharaka.petition;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.ReceiptSource;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a signature's receipt says to whoever holds it: which petition, which day, how well the commune knew its giver, and
 * whether it counts. Not who it was: it proves nothing to a third person.
 */
@Component
class SignatureReceipts implements ReceiptSource, SubjectSource {

    static final String KIND = "petition-signature";

    private final PetitionSignatures signatures;
    private final Petitions petitions;
    private final Texts texts;

    SignatureReceipts(PetitionSignatures signatures, Petitions petitions, Texts texts) {
        this.signatures = signatures;
        this.petitions = petitions;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Receipts.Issued> find(ReceiptCode code) {
        return signatures
                .findByReceipt(code.plain())
                .map(signature -> new Receipts.Issued(
                        code,
                        new SubjectRef(KIND, signature.id()),
                        signature.signedOn().atTime(12, 0).toInstant(ZoneOffset.UTC),
                        true,
                        List.of()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return signatures.findById(id).map(signature -> {
            Petition petition = petitions.findById(signature.petition()).orElseThrow();
            PetitionData.Text text = petition.data(null).text();
            return new View(
                    text == null ? null : text.object(),
                    "/petitions/" + petition.number(),
                    signature.isWithdrawn() ? "petition.signature.withdrawn" : "petition.signature.counted",
                    levelSaid(signature.level(), texts.in(language)),
                    petition.number());
        });
    }

    /** How the giver was known, in a sentence. */
    static String levelSaid(@org.jspecify.annotations.Nullable Level level, Translator t) {
        return level == null
                ? t.get("petition.signature.on-paper")
                : t.get("petition.signature.level", t.get(level.textKey()));
    }
}
