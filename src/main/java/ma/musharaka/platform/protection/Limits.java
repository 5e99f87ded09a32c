package ma.musharaka.platform.protection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often each thing may be done, as {@code musharaka.limits.proposal.address=30/1h} and so on.
 *
 * @param limits by the name of what is limited
 * @param limitsTimes by how much all of them are multiplied, for rehearsals in which one machine plays a whole town
 */
@ConfigurationProperties("musharaka")
record Limits(Map<String, Limit> limits, @DefaultValue("1") int limitsTimes) {

    /**
     * One thing's limits; what is not said is not limited.
     *
     * @param address from one network address, which a household or a café may share
     * @param account by one person
     * @param commune on one commune's site, by everybody together: what its staff can still see to
     */
    record Limit(
            @Nullable Allowance address,
            @Nullable Allowance account,
            @Nullable Allowance commune) {}

    /** @throws IllegalStateException when the settings forgot it: what is unlimited must not be so by mistake */
    Limit of(Limited what) {
        Limit limit = limits.get(what.code());
        if (limit == null) throw new IllegalStateException("no musharaka.limits." + what.code());
        return limit;
    }
}
