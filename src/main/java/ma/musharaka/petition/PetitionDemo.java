package ma.musharaka.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.Numbers;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/** An invented petition of citizens that can be signed. */
@Component
class PetitionDemo implements DemoSource {

    private final Petitions petitions;
    private final PetitionSignatures signatures;
    private final Conditions conditions;
    private final SignatoryKeys keys;
    private final Receipts receipts;
    private final PeopleService people;
    private final Numbers numbers;
    private final Clock clock;

    record Opened(List<Entry> petitions) {}

    record Entry(String mandataire, String object, String reasons, String aims) {}

    PetitionDemo(
            Petitions petitions,
            PetitionSignatures signatures,
            Conditions conditions,
            SignatoryKeys keys,
            Receipts receipts,
            PeopleService people,
            Numbers numbers,
            Clock clock) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.conditions = conditions;
        this.keys = keys;
        this.receipts = receipts;
        this.people = people;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoFiles files) {
        files.own("petitions", Opened.class)
                .ifPresent(opened -> opened.petitions().forEach(this::open));
    }

    private void open(Entry entry) {
        UUID mandataire = people.invented(entry.mandataire()).orElseThrow();
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.ofInstant(now, Translator.ZONE);
        PetitionDraft draft =
                new PetitionDraft(UUID.randomUUID(), null, entry.object(), entry.reasons(), entry.aims(), List.of());
        Petition petition = Petition.ofCitizens(
                numbers.next(PetitionService.KIND),
                mandataire,
                draft,
                now,
                today.plusDays(conditions.collectingDays()));
        petition.publishText(now);
        petitions.saveAndFlush(petition);
        signatures.save(PetitionSignature.online(
                petition.id(),
                keys.of(petition, mandataire, null).orElseThrow(),
                mandataire,
                Level.CONTACT,
                today,
                receipts.newCode()));
    }
}
