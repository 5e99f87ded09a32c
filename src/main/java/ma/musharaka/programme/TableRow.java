package ma.musharaka.programme;

import java.util.Locale;

/** What a row of a programme's spreadsheet is; what belongs to a project stands below it. */
enum TableRow {
    /** Code: address. Start and end: years. Cost: declared total, with its note. State: kind. Values: {@code invented}. */
    PROGRAMME,
    OBJECTIVE,
    /** Code, title; cost: declared, with its note. */
    AXIS,
    /** Start and end: days. State: what the programme became. Link: address of the page that tells more. */
    STEP,
    /** Code: address. State: completion. Percent: reported. Values: relevance. Link: addresses of other projects. */
    PROJECT,
    /** Text: which public problem. */
    PROBLEM,
    ACTIVITY,
    /** Percent: weight. End: due. Start: reached. */
    MILESTONE,
    FUNDING,
    LEAD,
    PARTNER,
    /** Title: what people call it; latitude, longitude. */
    PLACE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "programme.row." + code();
    }
}
