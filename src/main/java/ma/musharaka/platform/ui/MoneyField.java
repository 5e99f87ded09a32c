package ma.musharaka.platform.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/** An amount in dirhams, typed as people write it: with spaces, a comma, or digits of another script. */
public final class MoneyField extends TextField {

    public MoneyField(String id, String label) {
        setId(id);
        setLabel(label);
        Desk.leftToRight(this);
        getElement().setAttribute("inputmode", "decimal");
    }

    public void show(@Nullable Money amount) {
        setValue(amount == null ? "" : amount.amount().stripTrailingZeros().toPlainString());
    }

    /**
     * @param field how the service calls it in its faults
     * @throws InvalidInput when it is no amount
     */
    public @Nullable Money amount(String field) {
        String typed = getValue().strip();
        if (typed.isEmpty()) return null;
        try {
            return new Money(new BigDecimal(plain(typed)));
        } catch (ArithmeticException | NumberFormatException none) {
            throw new InvalidInput(field, "desk.amount");
        }
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().filter(c -> !Character.isSpaceChar(c)).forEach(c -> {
            if (c == ',' || c == 0x66B) plain.append('.');
            else if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
            else plain.appendCodePoint(c);
        });
        return plain.toString();
    }
}
