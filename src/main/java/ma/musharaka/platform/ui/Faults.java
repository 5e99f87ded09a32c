package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Map;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;

/**
 * Says each fault of an input next to its field, in the reader's language, and leads to the first one. A fault of no
 * field, such as that something was done too often, is said over the page.
 */
public final class Faults {

    /** To be read, in milliseconds. */
    private static final int LONG_ENOUGH = 12_000;

    private Faults() {}

    /** @param fields the form's fields by the names that the service uses */
    public static void show(InvalidInput input, Map<String, ? extends Component> fields, Translator texts) {
        clear(fields);
        boolean first = true;
        for (InvalidInput.Violation violation : input.violations()) {
            Component field = fields.get(violation.field());
            if (field instanceof HasValidation said && !said.isInvalid()) {
                said.setErrorMessage(texts.get(violation.key(), violation.arguments()));
                said.setInvalid(true);
                unfold(field);
                if (first && field instanceof Focusable<?> focusable) focusable.focus();
                first = false;
            }
            if (field == null) {
                Notification said = Notification.show(
                        texts.get(violation.key(), violation.arguments()), LONG_ENOUGH, Notification.Position.MIDDLE);
                said.addThemeVariants(NotificationVariant.LUMO_ERROR);
                said.setAssertive(true);
            }
        }
    }

    /** A fault that lies folded away would be said to nobody. */
    private static void unfold(Component field) {
        for (Component around = field;
                around != null;
                around = around.getParent().orElse(null))
            if (around instanceof Details details) details.setOpened(true);
    }

    public static void clear(Map<String, ? extends Component> fields) {
        for (Component field : fields.values())
            if (field instanceof HasValidation said) {
                said.setInvalid(false);
                said.setErrorMessage(null);
            }
    }
}
