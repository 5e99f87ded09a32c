package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetDraft;
import ma.musharaka.budget.BudgetPart;
import ma.musharaka.budget.BudgetSide;
import ma.musharaka.budget.ImportState;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import org.jspecify.annotations.Nullable;

/** One year of a file: its sums, its chapters, and what would change for people. */
class DraftYear extends Div {

    private static final int MOST_CHANGES = 200;

    private final Translator texts;

    DraftYear(BudgetDraft.Year year, ImportState state, ReadingRequest request) {
        this.texts = request.texts();
        String id = "year-" + year.year();
        setId(id);
        add(new H2(texts.get("budget.title-year", String.valueOf(year.year()))));
        add(Desk.styled(texts.get("budget.draft.lines", year.lines(), year.number()), "meta"));
        if (state == ImportState.PUBLISHED)
            add(new Paragraph(new Anchor(request.link(year.data().address()), texts.get("budget.draft.read"))));
        addStanding(year, state);
        H3 sums = new H3(texts.get("budget.draft.sums"));
        sums.setId(id + "-sums");
        add(
                sums,
                StaffParts.table(
                        id + "-sums",
                        List.of(
                                texts.get("budget.column.part"),
                                texts.get(BudgetSide.REVENUE.textKey()),
                                texts.get(BudgetSide.EXPENDITURE.textKey())),
                        2,
                        sums(year.data())));
        H3 chapters = new H3(texts.get("budget.draft.chapters"));
        chapters.setId(id + "-chapters");
        add(
                chapters,
                StaffParts.table(
                        id + "-chapters",
                        List.of(texts.get("budget.chapter"), texts.get("budget.voted")),
                        1,
                        chapters(year.data())));
        if (!year.changes().isEmpty()) addChanges(id, year.changes());
    }

    private void addStanding(BudgetDraft.Year year, ImportState state) {
        BudgetDraft.Standing standing = year.standing();
        if (state == ImportState.PUBLISHED || state == ImportState.DISCARDED) return;
        if (standing == null) {
            add(Desk.styled(texts.get("budget.draft.first"), "note"));
            return;
        }
        add(Desk.styled(
                texts.get(
                        "budget.draft.replaces",
                        standing.number(),
                        standing.publishedAt() == null ? "" : Desk.moment(standing.publishedAt(), texts),
                        StaffParts.author(standing.author(), texts)),
                "note"));
        if (year.changes().isEmpty()) add(new Paragraph(texts.get("budget.draft.same")));
    }

    private List<List<Component>> sums(BudgetData data) {
        List<List<Component>> rows = new ArrayList<>();
        for (BudgetPart part : BudgetPart.values()) {
            BudgetData.Balance balance = data.balance(part);
            rows.add(List.of(
                    new Span(texts.get(part.textKey())), money(balance.revenue()), money(balance.expenditure())));
        }
        return rows;
    }

    private List<List<Component>> chapters(BudgetData data) {
        List<List<Component>> rows = new ArrayList<>();
        for (BudgetSide side : BudgetSide.values())
            for (BudgetPart part : BudgetPart.values())
                for (BudgetData.Line chapter : data.table(part, side).lines())
                    rows.add(List.of(
                            new Div(
                                    Desk.isolated(chapter.chapter() + " · "
                                            + chapter.title().text(texts.language())),
                                    Desk.styled(texts.get(side.textKey()) + " · " + texts.get(part.textKey()), "meta")),
                            money(chapter.voted())));
        return rows;
    }

    private void addChanges(String id, List<BudgetDraft.Changed> changes) {
        H3 title = new H3(texts.get("budget.draft.changes", changes.size()));
        title.setId(id + "-changes");
        List<List<Component>> rows = new ArrayList<>();
        for (BudgetDraft.Changed change : changes.subList(0, Math.min(MOST_CHANGES, changes.size())))
            rows.add(List.of(
                    StaffParts.number(change.code().quoted()),
                    Desk.isolated(change.title().text(texts.language())),
                    money(change.before()),
                    money(change.after())));
        add(
                title,
                StaffParts.table(
                        id + "-changes",
                        List.of(
                                texts.get("budget.draft.code"),
                                texts.get("budget.draft.what"),
                                texts.get("budget.draft.before"),
                                texts.get("budget.draft.after")),
                        2,
                        rows));
        if (changes.size() > MOST_CHANGES)
            add(Desk.styled(texts.get("budget.faults.more", changes.size() - MOST_CHANGES), "meta"));
    }

    private Span money(@Nullable Money money) {
        return money == null ? new Span(texts.get("budget.draft.none")) : new Span(texts.plainMoney(money));
    }
}
