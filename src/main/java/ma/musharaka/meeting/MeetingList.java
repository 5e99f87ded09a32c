package ma.musharaka.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The meetings, as data. */
@Component
class MeetingList extends StoredList<Meeting, MeetingList.Line> {

    record Line(Meeting stored, MeetingData meeting) {}

    MeetingList(Meetings meetings) {
        super(
                meetings,
                Sort.by(Sort.Order.desc("date"), Sort.Order.asc("slug")),
                "id",
                List.of(
                        told("slug", Type.TEXT, "meeting.data.slug", line -> line.meeting.slug()),
                        told("title", Type.LOCALIZED, "meeting.data.title", line -> line.meeting.title()),
                        told("date", Type.DATE, "meeting.data.date", line -> line.meeting.date()),
                        told("startTime", Type.TIME, "meeting.data.start-time", line -> line.meeting.startTime()),
                        told("place", Type.LOCALIZED, "meeting.data.place", line -> line.meeting.place()),
                        told("text", Type.LOCALIZED, "meeting.data.text", line -> line.meeting.text()),
                        told("attendance", Type.NUMBER, "meeting.data.attendance", line -> line.meeting.attendance()),
                        told("body", Type.TEXT, "meeting.data.body", line -> line.meeting.body()),
                        told("address", Type.TEXT, "meeting.data.address", line -> line.meeting.address())));
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String titleKey() {
        return "meeting.data.list";
    }

    @Override
    public String textKey() {
        return "meeting.data.list-text";
    }

    @Override
    public String path() {
        return "/meetings";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED, Form.CALENDAR, Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.year("meeting.data.year"));
    }

    @Override
    protected Specification<Meeting> where(Asked asked) {
        return asked.year()
                .<Specification<Meeting>>map(year -> (meeting, _, is) ->
                        is.between(meeting.get("date"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .orElse(Specification.unrestricted());
    }

    @Override
    protected List<Line> tell(List<Meeting> found) {
        return found.stream().map(each -> new Line(each, each.data())).toList();
    }

    @Override
    protected Row frame(Line line) {
        MeetingData data = line.meeting;
        Instant at = changedAt(line.stored);
        return frame(
                data.slug(),
                data.address(),
                at,
                new News(data.title(), data.text(), at),
                new Occasion(data.title(), data.date(), data.startTime(), data.date(), data.place(), data.text()));
    }

    @Override
    protected Instant changedAt(Meeting meeting) {
        return addedAt(meeting.id());
    }
}
