package ma.musharaka.deadline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Reason;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Until when, for programs: the end of a time of the law with the days that were counted. */
@RestController
class LegalCalendarController {

    private final LegalClock legalClock;
    private final Texts texts;

    LegalCalendarController(LegalClock legalClock, Texts texts) {
        this.legalClock = legalClock;
        this.texts = texts;
    }

    /**
     * The answer.
     *
     * @param confirmed whether a source confirms the rule
     * @param provisional whether the day may still move, since days off within it are not announced yet
     */
    record Answer(
            String rule,
            LocalDate from,
            LocalDate due,
            List<LocalDate> days,
            String article,
            boolean confirmed,
            boolean provisional) {

        static Answer of(Reckoned.Due due) {
            LegalRule rule = due.rule();
            return new Answer(
                    rule.code(),
                    due.from(),
                    due.on(),
                    due.days(),
                    rule.citation(),
                    rule.confirmed(),
                    due.isProvisional());
        }
    }

    @ForEveryone
    @GetMapping("/api/v1/legal-calendar/due")
    ResponseEntity<Object> due(
            @RequestParam(name = "rule", required = false) @Nullable String rule,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request) {
        Translator t = texts.in(Language.asked(request.getQueryString(), site));
        if (rule == null || rule.isEmpty()) return refuse(400, t.get("deadline.api.no-rule"));
        Optional<LegalRule> known = legalClock.rule(rule);
        if (known.isEmpty()) return refuse(404, t.get("deadline.api.unknown-rule"));
        Optional<LocalDate> day = LegalClock.day(from);
        if (day.isEmpty()) return refuse(400, t.get("deadline.api.no-day"));
        return switch (legalClock.due(known.get(), day.get())) {
            case Reckoned.Due due -> ResponseEntity.ok(Answer.of(due));
            case Reckoned.OutsideCalendar outside ->
                refuse(
                        400,
                        t.get(
                                "deadline.outside-calendar",
                                String.valueOf(outside.firstYear()),
                                String.valueOf(outside.lastYear())));
        };
    }

    private static ResponseEntity<Object> refuse(int status, String why) {
        return ResponseEntity.status(status).body(new Reason(status, why));
    }
}
