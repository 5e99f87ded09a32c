package ma.musharaka.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.deadline.CommuneCalendar;
import ma.musharaka.deadline.DeadlineService;
import ma.musharaka.deadline.LegalClock;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The back office of the legal clock, without a browser. */
@IntegrationTest
class StaffCalendarViewTests {

    @Autowired
    private LivePages live;

    @Autowired
    private CommuneCalendar calendar;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private LegalClock legalClock;

    @Autowired
    private Subjects subjects;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private void asAdministrator(String commune, Runnable visit) {
        Views.visit(commune, Language.FR, () -> DemoPeople.as(people.administrator(), visit));
    }

    private Translator french() {
        return texts.in(Language.FR);
    }

    @Test
    void aClosedDayIsWrittenInAndCanBeTakenBackAndPutAgain() {
        asAdministrator(TestCommunes.KASBA_TADLA, () -> {
            StaffCalendarView view = new StaffCalendarView(live, calendar);
            view.fill(Views.request(sites, texts, Language.FR, "/staff/calendar", people.administrator()));
            Views.byId(view, DatePicker.class, "day").setValue(LocalDate.of(2027, 6, 3));
            Views.byId(view, TextField.class, "reason").setValue("Inauguration du centre");
            Views.press(Views.byId(view, Button.class, "add"));

            assertThat(Views.all(view, H3.class).stream().map(H3::getText))
                    .anyMatch(day -> day.startsWith("3") && day.endsWith("2027"));
            int card = Views.all(view, H3.class).stream()
                    .map(H3::getText)
                    .toList()
                    .indexOf(french().plainDate(LocalDate.of(2027, 6, 3)));
            Button turn = Views.all(view, Button.class).stream()
                    .filter(button -> button.getClassNames().contains("withdraw"))
                    .toList()
                    .get(card);
            Views.press(turn);
            assertThat(Views.byId(view, Paragraph.class, "told").getText())
                    .isEqualTo(french().get("deadline.change.was-withdrawn"));
            Views.press(Views.byClass(view, Button.class, "restore").getFirst());
            assertThat(Views.byId(view, Paragraph.class, "told").getText())
                    .isEqualTo(french().get("deadline.change.was-restored"));
        });
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        asAdministrator(TestCommunes.KASBA_TADLA, () -> {
            StaffCalendarView view = new StaffCalendarView(live, calendar);
            view.fill(Views.request(sites, texts, Language.FR, "/staff/calendar", people.administrator()));
            Views.press(Views.byId(view, Button.class, "add"));

            assertThat(Views.byId(view, DatePicker.class, "day").getErrorMessage())
                    .isEqualTo(french().get("deadline.change.no-day"));
            assertThat(Views.byId(view, TextField.class, "reason").isInvalid()).isTrue();
        });
    }

    @Test
    void whatIsWrittenButIsNoDayIsNotTakenForNoneAndTheCalendarHasMoroccanMonths() {
        asAdministrator(TestCommunes.KASBA_TADLA, () -> {
            StaffCalendarView view = new StaffCalendarView(live, calendar);
            view.fill(Views.request(sites, texts, Language.FR, "/staff/calendar", people.administrator()));
            DatePicker day = Views.byId(view, DatePicker.class, "day");
            assertThat(day.getI18n().getMonthNames()).contains("janvier", "août", "décembre");
            Views.byId(view, TextField.class, "reason").setValue("Inauguration du centre");
            type(day, "31/13/2027");
            Views.press(Views.byId(view, Button.class, "add"));

            assertThat(day.getErrorMessage()).isEqualTo(french().get("input.date-unreadable"));

            type(day, "٣/٦/٢٠٢٧");
            assertThat(day.getValue()).isEqualTo(LocalDate.of(2027, 6, 3));
        });
    }

    /** As a browser says of something that it could not read as a day. */
    private static void type(DatePicker day, String typed) {
        day.getElement().setProperty("_inputElementValue", typed);
        day.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(day.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    @Test
    void whatIsDueStandsWithItsLateness() {
        asAdministrator(TestCommunes.KASBA_TADLA, () -> {
            deadlines.start(
                    new SubjectRef("calendar", UUID.randomUUID()),
                    "information.urgent",
                    deadlines.today().minusDays(8));
            StaffDeadlinesView view = new StaffDeadlinesView(live, deadlines, legalClock, subjects);
            view.fill(Views.request(sites, texts, Language.FR, "/staff/deadlines", people.administrator()));

            assertThat(Views.all(view, H2.class).stream().map(H2::getText)).contains(french().get("kind.calendar"));
            assertThat(Views.byClass(view, Span.class, "no").stream().map(Span::getText))
                    .contains(french().get("deadline.staff.late", 5));
        });
    }
}
