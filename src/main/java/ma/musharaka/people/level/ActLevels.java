package ma.musharaka.people.level;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The level that each act needs in the commune of the moment. */
@Service
public class ActLevels {

    private final ActLevelRows rows;
    private final LevelRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ActLevels(ActLevelRows rows, LevelRules rules, ApplicationEventPublisher facts, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Level needed(Act act) {
        return rows.findByAct(act).map(ActLevel::level).orElseGet(() -> rules.atFirst(act));
    }

    /** Every act with the level that it needs. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<Act, Level> all() {
        Map<Act, Level> all = new TreeMap<>();
        for (Act act : Act.values()) all.put(act, rules.atFirst(act));
        for (ActLevel row : rows.findAll()) all.put(row.act(), row.level());
        return all;
    }

    /** Lets an act need another level from now on. What was done before stands. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void change(Act act, Level level, @Self UUID administrator) {
        if (level == Level.NONE) throw new IllegalArgumentException("an act needs a confirmed contact at least");
        if (needed(act) == level) return;
        ActLevel row = rows.findByAct(act).orElse(null);
        if (row == null) row = rows.saveAndFlush(new ActLevel(act, level));
        else row.become(level);
        facts.publishEvent(
                new ActLevelChanged(CommuneScope.current(), row.id(), administrator, Instant.now(clock), act, level));
    }
}
