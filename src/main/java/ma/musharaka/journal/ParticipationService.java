package ma.musharaka.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Counts public acts of the commune of the moment from its journal. Who acted is never asked. */
@Service
public class ParticipationService {

    /** How far back months are told apart. */
    private static final int MONTHS = 12;

    private static final Instant EVER = Instant.EPOCH;

    private final JournalEntries entries;
    private final Clock clock;
    private final Participation participation;

    ParticipationService(JournalEntries entries, Clock clock, JsonMapper json) {
        this.entries = entries;
        this.clock = clock;
        participation = DemoFiles.read(json, "journal/participation.json", Participation.class)
                .orElseThrow();
    }

    /** A month of legal time, and what came in it. */
    public record Month(YearMonth month, Participation.Counts counts) {}

    /** An act that was counted. */
    public record Act(SubjectRef subject, Instant at) {}

    @ForEveryone
    public List<Participation.Kind> kinds() {
        return participation.kinds();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Participation.Counts sinceTheBeginning() {
        return count(EVER, tomorrow());
    }

    /** The last twelve months, the latest last; those before the first act are left out. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Month> months() {
        YearMonth current = YearMonth.from(clock.instant().atZone(Translator.ZONE));
        List<Month> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = current.minusMonths(back);
            Participation.Counts counts = count(begin(month), begin(month.plusMonths(1)));
            if (!months.isEmpty() || counts.total() > 0) months.add(new Month(month, counts));
        }
        return months;
    }

    /** The latest acts of a month. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Act> latest(YearMonth month, int most) {
        return latest(Participation.CHANNELS, begin(month), begin(month.plusMonths(1)), most);
    }

    /** The latest acts that came by a channel. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Act> latest(Channel channel, int most) {
        return latest(List.of(channel), EVER, tomorrow(), most);
    }

    private List<Act> latest(List<Channel> channels, Instant from, Instant until, int most) {
        return participation.facts().stream()
                .flatMap(fact -> entries.findCounted(fact, channels, from, until, Limit.of(most)).stream())
                .map(entry -> new Act(entry.subject(), entry.at()))
                .sorted(Comparator.comparing(Act::at).reversed())
                .limit(most)
                .toList();
    }

    private Participation.Counts count(Instant from, Instant until) {
        return Participation.Counts.of(entries.count(participation.facts(), Participation.CHANNELS, from, until));
    }

    private Instant tomorrow() {
        return LocalDate.ofInstant(clock.instant(), Translator.ZONE)
                .plusDays(1)
                .atStartOfDay(Translator.ZONE)
                .toInstant();
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Translator.ZONE).toInstant();
    }
}
