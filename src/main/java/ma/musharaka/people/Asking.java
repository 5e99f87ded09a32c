package ma.musharaka.people;

import ma.musharaka.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What someone gives to come in, whether they have an account or not.
 *
 * @param contact an e-mail address or a mobile number, as typed
 * @param displayName the name they want to be called by, if they say one; need not be their own
 * @param password one they choose, or empty: links and codes do without
 * @param origin the address of the commune's site, for the link
 * @param back the page to return to, a path of this site
 * @param act what they began, which is done when they come in
 */
public record Asking(
        String contact,
        String displayName,
        String password,
        Language language,
        String origin,
        String back,
        BegunAct.@Nullable Kept act) {}
