package ma.musharaka.petition;

import java.util.Locale;

/** What a document proves. */
public enum DocumentKind {
    /** That the filer may act for the association (article 122). */
    MANDATE,
    STATUTES,
    OTHER;

    public String textKey() {
        return "petition.document." + name().toLowerCase(Locale.ROOT);
    }
}
