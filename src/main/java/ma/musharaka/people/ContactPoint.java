package ma.musharaka.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import ma.musharaka.platform.InputCheck;

/**
 * Where a person is reached, and by which they are known: an e-mail address in lower case, or a Moroccan mobile number as
 * the whole world writes it (E.164).
 */
public record ContactPoint(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String COUNTRY = "MA";

    public boolean isPhone() {
        return value.startsWith("+");
    }

    /** What someone typed, however they write numbers; says the fault of the field when it is neither. */
    public static ContactPoint read(InputCheck check, String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) check.add(field, "people.contact.empty");
        else if (looksLikeANumber(text)) return new ContactPoint(mobile(check, field, text));
        return new ContactPoint(text.isEmpty() ? "" : check.email(field, text));
    }

    /** An address in digits and signs between them, in whatever digits. */
    private static boolean looksLikeANumber(String text) {
        return text.codePoints()
                        .allMatch(c -> Character.isDigit(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || "+-./()".indexOf(c) >= 0)
                && text.codePoints().anyMatch(Character::isDigit);
    }

    private static String mobile(InputCheck check, String field, String text) {
        try {
            PhoneNumber number = NUMBERS.parse(text, COUNTRY);
            if (NUMBERS.isValidNumberForRegion(number, COUNTRY)
                    && NUMBERS.getNumberType(number) == PhoneNumberUtil.PhoneNumberType.MOBILE)
                return NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
        } catch (NumberParseException noNumber) {
            // said below
        }
        check.add(field, "people.contact.mobile");
        return "";
    }
}
