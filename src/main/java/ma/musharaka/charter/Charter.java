package ma.musharaka.charter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.people.revision.Drafted;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.SubjectRef;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An edition of the commune's charter; earlier editions are kept, because decisions cite them. */
@Entity
class Charter extends Drafted<CharterText> {

    static final String KIND = "charter";

    @Column
    private int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterState state = CharterState.INTERNAL_DRAFT;

    @Column
    private boolean invented;

    @Column(name = "revised_on")
    private @Nullable LocalDate revisedOn;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private @Nullable LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("intro_%s")
    private @Nullable LocalizedText intro;

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CharterSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<CharterArticle> articles = new ArrayList<>();

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CharterCommitment> commitments = new ArrayList<>();

    @OneToMany(mappedBy = "charter", cascade = CascadeType.ALL)
    @OrderBy("date")
    private List<CharterStep> steps = new ArrayList<>();

    protected Charter() {}

    Charter(int edition, CharterText text, boolean invented, Instant now) {
        super(now);
        this.edition = edition;
        this.invented = invented;
        apply(text);
    }

    @Override
    protected SubjectRef subject() {
        return new SubjectRef(KIND, id());
    }

    /** Rows stay with their code: what only moved or was rewritten is the same row. */
    @Override
    protected final void apply(CharterText text) {
        title = OptionalText.orNull(text.title());
        intro = OptionalText.orNull(text.intro());
        for (int i = 0; i < text.sections().size(); i++)
            section(text.sections().get(i).code()).apply(i + 1, text.sections().get(i));
        int number = 1;
        for (CharterText.Section section : text.sections())
            for (CharterText.Article each : text.articlesOf(section))
                article(each.code()).apply(section(section.code()), number++, each);
        for (int i = 0; i < text.commitments().size(); i++)
            commitment(text.commitments().get(i).code())
                    .apply(i + 1, text.commitments().get(i));
        articles.removeIf(
                each -> text.articles().stream().noneMatch(kept -> kept.code().equals(each.code())));
        sections.removeIf(
                each -> text.sections().stream().noneMatch(kept -> kept.code().equals(each.code())));
        commitments.removeIf(each ->
                text.commitments().stream().noneMatch(kept -> kept.code().equals(each.code())));
    }

    private CharterSection section(String code) {
        return found(sections, each -> each.code().equals(code), () -> new CharterSection(this, code));
    }

    private CharterArticle article(String code) {
        return found(articles, each -> each.code().equals(code), () -> new CharterArticle(this, code));
    }

    private CharterCommitment commitment(String code) {
        return found(commitments, each -> each.code().equals(code), () -> new CharterCommitment(this, code));
    }

    private static <T> T found(
            List<T> rows, java.util.function.Predicate<T> wanted, java.util.function.Supplier<T> make) {
        return rows.stream().filter(wanted).findFirst().orElseGet(() -> {
            T made = make.get();
            rows.add(made);
            return made;
        });
    }

    @Override
    protected CharterText content() {
        return new CharterText(
                OptionalText.orEmpty(title),
                OptionalText.orEmpty(intro),
                sections.stream().map(CharterSection::content).toList(),
                articles.stream().map(CharterArticle::content).toList(),
                commitments.stream().map(CharterCommitment::content).toList());
    }

    /** Goes on to a step, which is told with its day. */
    void become(CharterState next, StepDraft step) {
        if (!state.canBecome(next)) throw new IllegalStateException(state + " does not become " + next);
        state = next;
        tell(next, step);
    }

    void tell(CharterState phase, StepDraft step) {
        found(steps, each -> each.phase() == phase, () -> new CharterStep(this, phase))
                .apply(step);
    }

    /** A later edition takes its place. */
    void giveWay(LocalDate day) {
        state = CharterState.REVISED;
        revisedOn = day;
    }

    /** As the demonstration tells it. */
    void stand(CharterState told, @Nullable LocalDate revised) {
        state = told;
        revisedOn = revised;
    }

    Optional<StepDraft> step(CharterState phase) {
        return steps.stream().filter(each -> each.phase() == phase).findFirst().map(CharterStep::content);
    }

    int edition() {
        return edition;
    }

    CharterState state() {
        return state;
    }

    boolean isInvented() {
        return invented;
    }

    LocalizedText title() {
        return OptionalText.orEmpty(title);
    }

    CharterData data() {
        return data(content());
    }

    /** The edition as it would be read with this text. */
    CharterData data(CharterText text) {
        return new CharterData(
                id(),
                edition,
                state,
                isShown(),
                invented,
                revisedOn,
                text.title(),
                text.intro(),
                text.numberedSections(),
                text.numberedCommitments(),
                CharterState.STEPS.stream().map(this::stepData).toList());
    }

    private CharterData.Step stepData(CharterState phase) {
        StepDraft told = step(phase).orElse(new StepDraft(null, null, OptionalText.NOTHING, null, null, null));
        return new CharterData.Step(
                phase,
                CharterStepState.of(phase, state),
                told.date(),
                told.ends(),
                told.text(),
                told.link(),
                told.decision(),
                told.document());
    }
}
