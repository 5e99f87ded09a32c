package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/** Two versions of one thing, part by part: what the later says no more, and what it says now. */
final class Compared<T> {

    private final T before;
    private final T after;
    private final Texts texts;
    private final List<ProgrammeAmendment.Change> changes = new ArrayList<>();

    Compared(T before, T after, Texts texts) {
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    Compared<T> texts(String labelKey, Function<T, List<LocalizedText>> part) {
        List<LocalizedText> old = part.apply(before);
        List<LocalizedText> now = part.apply(after);
        List<LocalizedText> gone =
                old.stream().filter(each -> !now.contains(each)).toList();
        List<LocalizedText> come =
                now.stream().filter(each -> !old.contains(each)).toList();
        if (!gone.isEmpty() || !come.isEmpty()) changes.add(new ProgrammeAmendment.Change(labelKey, gone, come));
        return this;
    }

    Compared<T> text(String labelKey, Function<T, @Nullable LocalizedText> part) {
        return texts(labelKey, whole -> {
            LocalizedText said = part.apply(whole);
            return said == null ? List.of() : List.of(said);
        });
    }

    Compared<T> money(String labelKey, Function<T, @Nullable Money> part) {
        return text(labelKey, whole -> {
            Money amount = part.apply(whole);
            return amount == null ? null : written(each -> each.plainMoney(amount));
        });
    }

    Compared<T> day(String labelKey, Function<T, @Nullable LocalDate> part) {
        return text(labelKey, whole -> {
            LocalDate day = part.apply(whole);
            return day == null ? null : written(each -> each.plainDate(day));
        });
    }

    /** Said in each language by itself. */
    LocalizedText written(Function<Translator, String> said) {
        return new LocalizedText(
                said.apply(texts.in(Language.AR)),
                said.apply(texts.in(Language.FR)),
                said.apply(texts.in(Language.ZGH)));
    }

    List<ProgrammeAmendment.Change> changes() {
        return List.copyOf(changes);
    }
}
