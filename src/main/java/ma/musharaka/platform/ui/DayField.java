package ma.musharaka.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.sheet.Written;
import org.jspecify.annotations.Nullable;

/** A day, chosen in a calendar with Moroccan months or written, as 2026-11-30 or 30/11/2026, in digits of any script. */
@JsModule("./civic-day.ts")
public final class DayField extends DatePicker {

    public DayField(String id, Translator texts, String labelKey) {
        super(texts.get(labelKey));
        setId(id);
        setI18n(in(texts));
        setFallbackParser(typed ->
                Written.day(typed).map(Result::ok).orElseGet(() -> Result.error(texts.get("input.date-unreadable"))));
    }

    /**
     * Nothing while the field is empty.
     *
     * @param field how the service calls it in its faults
     * @throws InvalidInput when something is written that is no day: it would else be taken for none
     */
    public @Nullable LocalDate day(String field) {
        if (isInputUnparsable()) throw new InvalidInput(field, "input.date-unreadable");
        return getValue();
    }

    /** The calendar in the reader's language. */
    static DatePickerI18n in(Translator texts) {
        return new DatePickerI18n()
                .setMonthNames(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> texts.get("month." + month))
                        .toList())
                .setWeekdays(days(texts))
                .setWeekdaysShort(days(texts))
                .setFirstDayOfWeek(1)
                .setToday(texts.get("calendar.today"))
                .setCancel(texts.get("shell.cancel"))
                .setDialogAccessibleName(texts.get("calendar.name"))
                .setBadInputErrorMessage(texts.get("input.date-unreadable"))
                .setDateFormats("yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy");
    }

    private static List<String> days(Translator texts) {
        return List.of(texts.get("calendar.days").split(","));
    }
}
