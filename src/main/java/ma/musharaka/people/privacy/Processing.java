package ma.musharaka.people.privacy;

import java.util.List;
import ma.musharaka.platform.LocalizedText;

/**
 * A line of the register of processing: what is done with personal data, why, and by which right.
 *
 * @param data what is kept
 * @param basis the law, the public task or the consent that it rests on
 * @param recipients who sees it
 * @param retention codes of the retention rules that end it
 * @param opposable whether a person may object to it
 * @param confirmed whether the commune has declared it so to the CNDP
 */
public record Processing(
        String code,
        LocalizedText title,
        LocalizedText purpose,
        LocalizedText data,
        LocalizedText basis,
        LocalizedText recipients,
        List<String> retention,
        boolean opposable,
        boolean confirmed) {}
