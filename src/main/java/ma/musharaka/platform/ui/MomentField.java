package ma.musharaka.platform.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/** A moment of legal Moroccan time, from which on readers see something. */
public class MomentField extends DateTimePicker {

    public MomentField(Translator texts) {
        setId("publish-at");
        setLabel(texts.get("desk.publish-at"));
        setHelperText(texts.get("desk.publish-at.help"));
        setLocale(texts.language().locale());
        setDatePickerI18n(DayField.in(texts));
        setDateAriaLabel(texts.get("desk.publish-at.day"));
        setTimeAriaLabel(texts.get("desk.publish-at.time"));
    }

    /** Nothing while no whole moment is chosen. */
    public @Nullable Instant moment() {
        LocalDateTime at = getValue();
        return at == null ? null : at.atZone(Translator.ZONE).toInstant();
    }
}
