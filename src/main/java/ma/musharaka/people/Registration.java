package ma.musharaka.people;

import ma.musharaka.platform.Language;

/**
 * What someone gives to open an account.
 *
 * @param displayName the name they want to be called by; need not be their own
 * @param origin the address of the commune's site, for the link in the mail
 * @param back the page to return to, a path of this site
 */
public record Registration(
        String email, String password, String displayName, Language language, String origin, String back) {}
