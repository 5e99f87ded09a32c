package ma.musharaka.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that people quote, counted up for each commune: proposal 12, petition 3. */
@Component
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this series in the commune of the moment; given back if the transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        jdbc.sql("insert into commune_number (commune, series, value) values (?, ?, last_insert_id(1)) "
                        + "on duplicate key update value = last_insert_id(value + 1)")
                .params(CommuneScope.current(), series)
                .update();
        return jdbc.sql("select last_insert_id()").query(Integer.class).single();
    }
}
