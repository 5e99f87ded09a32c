package ma.musharaka.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.stream.IntStream;
import ma.musharaka.platform.Translator;

/** The date picker in the reader's language, with Moroccan months. */
public final class Calendar {

    private Calendar() {}

    public static DatePicker.DatePickerI18n in(Translator texts) {
        DatePicker.DatePickerI18n said = new DatePicker.DatePickerI18n();
        said.setMonthNames(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> texts.get("month." + month))
                .toList());
        said.setWeekdays(days(texts));
        said.setWeekdaysShort(days(texts));
        said.setFirstDayOfWeek(1);
        said.setToday(texts.get("calendar.today"));
        said.setCancel(texts.get("shell.cancel"));
        said.setDateFormat("yyyy-MM-dd");
        return said;
    }

    private static List<String> days(Translator texts) {
        return List.of(texts.get("calendar.days").split(","));
    }
}
