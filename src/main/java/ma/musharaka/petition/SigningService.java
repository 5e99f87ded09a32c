package ma.musharaka.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.Level;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing a petition of citizens while it is open (organic law 113-14, article 123), and taking it back. */
@Service
public class SigningService {

    /** Version of the sentence that a signatory agrees to: {@code petition.sign.consent}. */
    static final String CONSENT = "2026-11";

    private final Petitions petitions;
    private final PetitionSignatures signatures;
    private final Conditions conditions;
    private final CommuneService communes;
    private final LevelService levels;
    private final SignatoryKeys keys;
    private final Receipts receipts;
    private final SignatureLetters letters;
    private final ManyActs many;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What became of a signature. */
    public enum Signed {
        DONE,
        ALREADY,
        CLOSED,
        /** The commune asks for more than it knows of the person. */
        LEVEL,
        /** The commune tells signatories apart by their identity number, and none was given. */
        NUMBER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * How far a petition has come.
     *
     * @param threshold signatures that the law asks for in this commune
     * @param closesOn last day of signing
     * @param daysLeft until then; nothing once it is over
     */
    public record Support(long count, int threshold, LocalDate closesOn, Optional<Long> daysLeft) {

        public int percent() {
            return (int) Math.min(100, count * 100 / threshold);
        }
    }

    /**
     * What a signatory keeps.
     *
     * @param level how well the commune knew them then; nothing on paper
     */
    public record Given(
            ReceiptCode code, LocalDate signedOn, @Nullable Level level) {}

    /** A petition that someone has signed. */
    public record Mine(PetitionData petition, LocalDate signedOn, boolean open) {}

    SigningService(
            Petitions petitions,
            PetitionSignatures signatures,
            Conditions conditions,
            CommuneService communes,
            LevelService levels,
            SignatoryKeys keys,
            Receipts receipts,
            SignatureLetters letters,
            ManyActs many,
            TransactionTemplate transaction,
            Clock clock) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.conditions = conditions;
        this.communes = communes;
        this.levels = levels;
        this.keys = keys;
        this.receipts = receipts;
        this.letters = letters;
        this.many = many;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Signs once, however often it is pressed.
     *
     * @param cnie the identity number, where one is asked for and the account has none; else empty
     * @throws ma.musharaka.platform.InvalidInput in {@code cnie}, when one is needed and it has not the form of one
     */
    @ForSignedIn
    public Signed sign(int number, @Self UUID person, String cnie) {
        String mark = markOf(cnie);
        if (mark == null && keys.lacksNumber(person))
            new InputCheck().add("cnie", "cnie.form").done();
        return signMarked(number, person, mark);
    }

    /** With what was kept of the number until the person had come in. */
    Signed signMarked(int number, UUID person, @Nullable String mark) {
        keys.prepare(number);
        try {
            return transaction.execute(status -> store(number, person, mark));
        } catch (DataIntegrityViolationException sameMoment) {
            return Signed.ALREADY;
        }
    }

    private @Nullable String markOf(String typed) {
        if (typed.isBlank() || !keys.areNumbers()) return null;
        Optional<Cnie> cnie = Cnie.typed(typed);
        if (cnie.isEmpty()) new InputCheck().add("cnie", "cnie.form").done();
        return keys.mark(cnie.orElseThrow());
    }

    private Signed store(int number, UUID person, @Nullable String mark) {
        Petition petition = petitions.findByNumber(number).filter(this::isOpen).orElse(null);
        if (petition == null) return Signed.CLOSED;
        if (hasSigned(petition, person)) return Signed.ALREADY;
        if (levels.missing(person, Act.PETITION_SIGN).isPresent()) return Signed.LEVEL;
        String key = keys.of(petition, person, mark).orElse(null);
        if (key == null) return Signed.NUMBER;
        if (signatures.existsByPetitionAndSignatoryKey(petition.id(), key)) return Signed.ALREADY;
        PetitionSignature signature = signatures.saveAndFlush(PetitionSignature.online(
                petition.id(), key, person, levels.standing(person).level(), today(), receipts.newCode()));
        letters.tell(person, petition, signature);
        many.countAnew();
        return Signed.DONE;
    }

    /** Takes a signature back while the petition is open; afterwards it stands. */
    @ForSignedIn
    @Transactional
    public boolean withdraw(int number, @Self UUID person) {
        Optional<PetitionSignature> mine = petitions
                .findByNumber(number)
                .filter(this::isOpen)
                .flatMap(petition -> signatures.findAndLockByPetitionAndPerson(petition.id(), person));
        mine.ifPresent(PetitionSignature::withdraw);
        if (mine.isPresent()) many.countAnew();
        return mine.isPresent();
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean hasSigned(int number, @Self UUID person) {
        return petitions
                .findByNumber(number)
                .filter(petition -> hasSigned(petition, person))
                .isPresent();
    }

    private boolean hasSigned(Petition petition, UUID person) {
        return signatures.findByPetitionAndPerson(petition.id(), person).isPresent();
    }

    /** The receipt of a person's signature of a petition. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Given> receipt(int number, @Self UUID person) {
        return petitions
                .findByNumber(number)
                .flatMap(petition -> signatures.findByPetitionAndPerson(petition.id(), person))
                .flatMap(signature -> Optional.ofNullable(signature.receipt())
                        .map(code -> new Given(code, signature.signedOn(), signature.level())));
    }

    /** Whether a newcomer is asked for their identity number: it is not kept, it lets each sign once. */
    @ForEveryone
    public boolean asksNumber() {
        return keys.areNumbers();
    }

    /** Whether a person whose account has no number is asked for it. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean asksNumber(@Self UUID person) {
        return keys.lacksNumber(person);
    }

    /** How far a petition of citizens has come; nothing for what an association files, which needs no signatures. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Support> support(int number) {
        return petitions.findByNumber(number).filter(Petition::isOfCitizens).map(this::support);
    }

    private Support support(Petition petition) {
        LocalDate closes = petition.closesOn().orElseThrow();
        long left = java.time.temporal.ChronoUnit.DAYS.between(today(), closes);
        return new Support(
                signatures.countByPetitionAndWithdrawnFalse(petition.id()),
                threshold(),
                closes,
                isOpen(petition) ? Optional.of(left) : Optional.empty());
    }

    /** Petitions that can be signed now, with how far each has come. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<PetitionData, Support> open() {
        Map<PetitionData, Support> open = new java.util.LinkedHashMap<>();
        petitions
                .findByStateAndTextPublicTrueAndClosesOnGreaterThanEqualOrderByClosesOn(
                        PetitionState.COLLECTING, today())
                .forEach(petition -> open.put(petition.data(null), support(petition)));
        return open;
    }

    /** What a person has signed in this commune. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Mine> of(@Self UUID person) {
        return signatures.findByPersonOrderBySignedOnDesc(person).stream()
                .flatMap(signature -> petitions.findById(signature.petition()).stream()
                        .map(petition -> new Mine(petition.data(null), signature.signedOn(), isOpen(petition))))
                .toList();
    }

    /**
     * What someone signs before the site knows them.
     *
     * @param cnie the identity number, where one is asked for; only a mark of it is kept
     * @throws ma.musharaka.platform.InvalidInput in {@code cnie}
     */
    @ForEveryone
    public BegunAct.Kept begin(int number, String cnie) {
        String mark = markOf(cnie);
        if (mark == null && keys.areNumbers())
            new InputCheck().add("cnie", "cnie.form").done();
        return new BegunAct.Kept(BegunSignature.KIND, mark == null ? String.valueOf(number) : number + " " + mark);
    }

    /** Signatures that the law asks for in this commune, by its population. */
    @ForEveryone
    public int threshold() {
        CommuneData commune = communes.data(CommuneScope.current()).orElseThrow();
        return conditions.threshold(commune.population(), commune.arrondissements());
    }

    private boolean isOpen(Petition petition) {
        return petition.isOpenOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }
}
