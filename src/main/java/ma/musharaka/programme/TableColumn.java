package ma.musharaka.programme;

import java.util.Locale;

/** A column of a programme's spreadsheet. What it holds depends on what its row is: {@link TableRow} says so. */
enum TableColumn {
    ROW,
    AXIS,
    NUMBER,
    CODE,
    TITLE_AR,
    TITLE_FR,
    TITLE_ZGH,
    TEXT_AR,
    TEXT_FR,
    TEXT_ZGH,
    START,
    START_RULE_AR,
    START_RULE_FR,
    START_RULE_ZGH,
    END,
    END_RULE_AR,
    END_RULE_FR,
    END_RULE_ZGH,
    COST,
    NOTE_AR,
    NOTE_FR,
    NOTE_ZGH,
    COMMITTED,
    PAID,
    STATE,
    PERCENT,
    VALUES,
    LATITUDE,
    LONGITUDE,
    LINK;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String textKey() {
        return "programme.column." + code();
    }
}
