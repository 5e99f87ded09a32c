package ma.musharaka.consultation.ui;

import java.util.List;
import ma.musharaka.consultation.ConsultationData;
import ma.musharaka.consultation.ConsultationService;
import ma.musharaka.consultation.ConsultationState;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.OpenNow;
import ma.musharaka.platform.ui.Outcomes;
import org.springframework.stereotype.Component;

/** What the commune asks now, and what came of what it asked before, on its home page. */
@Component
class ConsultationHome implements OpenNow, Outcomes {

    private final ConsultationService consultations;

    ConsultationHome(ConsultationService consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<Item> items(ReadingRequest request) {
        return consultations.open().stream()
                .map(seen -> new Item(
                        request.texts().say(seen.data().title()),
                        seen.data().address(),
                        seen.daysLeft(),
                        "consultation.days-unit",
                        request.texts().say(seen.data().question()),
                        null))
                .toList();
    }

    @Override
    public List<Story> newest(ReadingRequest request, int most) {
        return consultations.all().stream()
                .filter(seen -> seen.state() == ConsultationState.CLOSED)
                .limit(most)
                .map(seen -> story(request, seen.data()))
                .toList();
    }

    private static Story story(ReadingRequest request, ConsultationData data) {
        LocalizedText outcome = data.outcome();
        return new Story(
                data.closes(),
                request.texts().say(data.title()),
                data.address(),
                request.texts().say(outcome == null ? data.question() : outcome),
                outcome == null ? "consultation.no-outcome" : "consultation.answered",
                outcome == null ? "tag wait" : "tag");
    }
}
