package ma.musharaka.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.counter.CounterAct;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.cnie.Cnie;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.sheet.Written;
import org.springframework.stereotype.Component;

/**
 * A signature that someone without an account gives on paper or at the counter. One person's is one, be it on paper or
 * online, by the same mark of their identity number; of the number nothing is kept. Where the commune may not take
 * numbers, paper cannot be told apart and is not taken.
 */
@Component
class SignatureOnPaper implements CounterAct {

    private final Petitions petitions;
    private final PetitionSignatures signatures;
    private final SignatoryKeys keys;
    private final ManyActs many;
    private final Receipts receipts;

    SignatureOnPaper(
            Petitions petitions, PetitionSignatures signatures, SignatoryKeys keys, ManyActs many, Receipts receipts) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.keys = keys;
        this.many = many;
        this.receipts = receipts;
    }

    @Override
    public String kind() {
        return SignatureReceipts.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> closedBecause() {
        if (!keys.areNumbers()) return Optional.of("petition.paper.no-cndp");
        return open().isEmpty() ? Optional.of("petition.paper.none-open") : Optional.empty();
    }

    private List<Petition> open() {
        return petitions.findByStateAndTextPublicTrueAndClosesOnIsNotNullOrderByNumber(PetitionState.COLLECTING);
    }

    @Override
    public List<Field> fields() {
        List<Option> options = open().stream()
                .map(petition -> new Option(
                        String.valueOf(petition.number()),
                        LocalizedText.of(
                                petition.text().object(), petition.text().object())))
                .toList();
        return List.of(
                Field.choice("petition", "petition.paper.petition", options),
                Field.line("cnie", "petition.paper.cnie", "petition.paper.cnie-help"),
                Field.optionalLine("born", "petition.paper.born", "petition.paper.born-help"));
    }

    @Override
    public void check(Paper paper) {
        InputCheck check = new InputCheck();
        Petition petition = petition(paper.values()).orElse(null);
        LocalDate day = paper.actedOn();
        if (petition == null) check.add("petition", "petition.paper.choose");
        else if (day != null && !petition.takesPaperOf(day))
            check.add(
                    "actedOn",
                    "petition.paper.day",
                    petition.filedAt()
                            .atZone(ma.musharaka.platform.Translator.ZONE)
                            .toLocalDate(),
                    petition.closesOn().orElseThrow());
        Optional<Cnie> cnie = cnie(paper.values());
        if (cnie.isEmpty()) check.add("cnie", "cnie.form");
        else if (petition != null && hasSigned(petition, cnie.get())) check.add("cnie", "petition.paper.signed-before");
        if (!born(paper.values()).isBlank() && birthDate(paper.values()).isEmpty())
            check.add("born", "petition.paper.born-form");
        check.done();
    }

    private boolean hasSigned(Petition petition, Cnie cnie) {
        // without a key nobody has signed by number yet
        return petition.signingKey() != null
                && keys.areNumbers()
                && signatures.existsByPetitionAndSignatoryKey(petition.id(), keys.of(petition, cnie));
    }

    private Optional<Petition> petition(Map<String, String> values) {
        String number = values.getOrDefault("petition", "");
        return number.matches("[1-9][0-9]{0,8}")
                ? petitions.findByNumber(Integer.parseInt(number)).filter(Petition::isOfCitizens)
                : Optional.empty();
    }

    private static Optional<Cnie> cnie(Map<String, String> values) {
        return Cnie.typed(values.getOrDefault("cnie", ""));
    }

    private static String born(Map<String, String> values) {
        return values.getOrDefault("born", "");
    }

    private static Optional<LocalDate> birthDate(Map<String, String> values) {
        return Written.day(born(values));
    }

    /** The same name and birth date: most likely one person, whose number was misread once. */
    @Override
    public Map<String, String> alike(Map<String, String> values) {
        return Map.of(
                "petition",
                values.getOrDefault("petition", ""),
                "born",
                birthDate(values).map(keys::blurred).orElse(""));
    }

    @Override
    public Optional<String> onlyOnce(Map<String, String> values) {
        return cnie(values).map(number -> values.getOrDefault("petition", "") + " " + keys.mark(number));
    }

    @Override
    public Recorded record(Paper paper, UUID clerk) {
        int number = petition(paper.values()).orElseThrow().number();
        keys.prepare(number);
        Petition petition = petitions.findAndLockByNumber(number).orElseThrow();
        check(paper);
        ReceiptCode receipt = receipts.newCode();
        PetitionSignature signature = signatures.saveAndFlush(PetitionSignature.onPaper(
                petition.id(),
                keys.of(petition, cnie(paper.values()).orElseThrow()),
                paper.channel(),
                java.util.Objects.requireNonNull(paper.actedOn()),
                receipt));
        many.countAnew();
        return new Recorded(new SubjectRef(SignatureReceipts.KIND, signature.id()), receipt);
    }

    /** Until the petition is filed, a wrong list can be taken back; afterwards what was filed stands. */
    @Override
    public void withdraw(UUID subject, String because, UUID clerk) {
        PetitionSignature signature = signatures.findAndLockById(subject).orElseThrow();
        if (!isCollecting(signature))
            new InputCheck().add("because", "petition.paper.too-late").done();
        signature.withdraw();
        many.countAnew();
    }

    /** Whoever signed online too has signed once: then the paper gives way, while the petition is not filed. */
    @Override
    public void claim(UUID subject, UUID person) {
        PetitionSignature signature = signatures.findAndLockById(subject).orElseThrow();
        if (signatures.findByPetitionAndPerson(signature.petition(), person).isEmpty()) signature.claim(person);
        else if (isCollecting(signature)) {
            signature.withdraw();
            many.countAnew();
        }
    }

    private boolean isCollecting(PetitionSignature signature) {
        return petitions.findById(signature.petition()).orElseThrow().state() == PetitionState.COLLECTING;
    }
}
