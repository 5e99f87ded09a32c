package ma.musharaka.label;

import java.util.Map;
import java.util.stream.Collectors;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where the commune stands. */
@Service
public class LabelService {

    private final Referential referential;
    private final Evidences evidences;

    LabelService(Referential referential, Evidences evidences) {
        this.referential = referential;
        this.evidences = evidences;
    }

    /** The score of the commune of the moment, from all evidence there is. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Score current() {
        Map<String, Gathered> gathered =
                evidences.counts().stream().collect(Collectors.toMap(Evidences.Count::fact, this::gathered));
        return Scoring.score(referential, gathered);
    }

    private Gathered gathered(Evidences.Count fact) {
        return new Gathered(
                fact.count(),
                evidences.findByFactOrderByAtDesc(fact.fact(), Limit.of(Scoring.SHOWN)).stream()
                        .map(Evidence::data)
                        .toList());
    }
}
