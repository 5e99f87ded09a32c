package ma.musharaka.people.level;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ma.musharaka.platform.DemoFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the rules file says of levels: what acts need at first, and how long things hold. */
@Component
class LevelRules {

    private final Rules rules;

    record Rules(Map<Act, Level> acts, Validity validity, Lock lock, ListColumns listColumns) {}

    /** Names under which a column of a list is known, in small letters. */
    record ListColumns(Set<String> name, Set<String> born, Set<String> cnie) {}

    record Validity(int checkMonths, int shownCodeMinutes, int voucherDays) {}

    /**
     * @param freeFailures how many wrong entries cost nothing
     * @param longestMinutes what the doubling ends at
     */
    record Lock(int freeFailures, int longestMinutes) {

        /** How long to wait after so many wrong entries in a row: 2, 4, 8 minutes and so on. */
        Duration after(int failures) {
            int paid = failures - freeFailures;
            if (paid <= 0) return Duration.ZERO;
            return Duration.ofMinutes(Math.min(longestMinutes, 1L << Math.min(paid, 30)));
        }
    }

    LevelRules(JsonMapper json) {
        rules = DemoFiles.read(json, "people/levels.json", Rules.class).orElseThrow();
        for (Act act : Act.values())
            if (!rules.acts().containsKey(act)) throw new IllegalStateException("levels.json does not know " + act);
    }

    Level atFirst(Act act) {
        return rules.acts().getOrDefault(act, Level.LINK);
    }

    Validity validity() {
        return rules.validity();
    }

    ListColumns listColumns() {
        return rules.listColumns();
    }

    Lock lock() {
        return rules.lock();
    }

    /** The day until which a check of today holds when nobody says otherwise. */
    LocalDate usualExpiry(LocalDate today) {
        return today.plusMonths(rules.validity().checkMonths());
    }
}
