package ma.musharaka.platform.protection;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many times within so long, such as {@code 10/1h}. What is left comes back little by little. */
public record Allowance(int times, Duration within) {

    /** @throws IllegalArgumentException when it allows nothing, or nothing that can be counted */
    public Allowance {
        if (times < 1 || !within.isPositive()) throw new IllegalArgumentException(times + "/" + within);
    }

    /** As the settings write it. */
    public static Allowance valueOf(String setting) {
        String[] parts = setting.split("/", 2);
        if (parts.length < 2) throw new IllegalArgumentException("not like 10/1h: " + setting);
        return new Allowance(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }
}
