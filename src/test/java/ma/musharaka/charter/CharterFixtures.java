package ma.musharaka.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.testing.DemoPeople;

/** Editions of a test's own. */
public final class CharterFixtures {

    private CharterFixtures() {}

    public static LocalizedText said(String text) {
        return LocalizedText.of("نص " + text, text);
    }

    /** A text with one part and these articles, each called by its code. */
    public static CharterText text(String title, String... articles) {
        return new CharterText(
                said(title),
                said("Introduction"),
                List.of(new CharterText.Section("s1", said("Partie"))),
                Stream.of(articles)
                        .map(code -> new CharterText.Article(code, "s1", said("Titre " + code), said("Texte " + code)))
                        .toList(),
                List.of(new CharterText.Commitment("c1", CharterParty.COMMUNE, said("Informer"))));
    }

    public static StepDraft on(LocalDate day) {
        return new StepDraft(day, null, OptionalText.NOTHING, null, null, null);
    }

    public static StepDraft decided(LocalDate day, String decision) {
        return new StepDraft(day, null, said("En session"), "/meetings", decision, null);
    }

    /** Does something as an editor of a commune. */
    public static <T> T edit(String commune, DemoPeople people, Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(commune, () -> {
            Object[] result = new Object[1];
            SignedIn editor = people.editor();
            DemoPeople.as(editor, () -> result[0] = work.get());
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    /** An edition that was just begun: one that was in the making is led into force before. */
    public static UUID begun(CharterDesk desk, UUID editor) {
        desk.list().stream()
                .findFirst()
                .filter(newest -> newest.data().state().isInTheMaking())
                .ifPresent(newest -> enact(desk, newest.id(), text("Avant", "a1"), editor));
        return desk.begin(editor);
    }

    /** Publishes a text, and leads its edition into force. */
    public static void enact(CharterDesk desk, UUID id, CharterText text, UUID editor) {
        CharterSheet sheet = desk.find(id).orElseThrow();
        if (!sheet.data().state().isApproved()) {
            desk.publish(id, text, sheet.publicity().latest(), editor);
            desk.reach(id, CharterState.APPROVED, decided(LocalDate.of(2026, 2, 5), "9/2026"), editor);
        }
        desk.reach(id, CharterState.IN_FORCE, on(LocalDate.of(2026, 3, 1)), editor);
    }
}
