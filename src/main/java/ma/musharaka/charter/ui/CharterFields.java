package ma.musharaka.charter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.charter.CharterParty;
import ma.musharaka.charter.CharterText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.DeskFields;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;
import ma.musharaka.platform.ui.RowsField;

/** The fields of an edition's text. */
class CharterFields extends Div {

    private final Translator texts;
    private final FieldMaker make;
    private final DeskFields<CharterText> fields;
    private final LocalizedField title;
    private final LocalizedField intro;
    private final RowsField<CharterText.Section> sections;
    private final RowsField<CharterText.Article> articles;
    private final RowsField<CharterText.Commitment> commitments;
    private final List<ArticleRow> articleRows = new ArrayList<>();

    CharterFields(ReadingRequest request) {
        texts = request.texts();
        make = new FieldMaker(request);
        fields = new DeskFields<>(texts);
        addClassName("desk");
        title = make.text("title", "charter.field.title", 1, CharterText.LONGEST_TITLE);
        intro = make.text("intro", "charter.field.intro", 4, CharterText.LONGEST_INTRO);
        sections = make.rows("sections", "charter.field.sections", "charter.field.sections-add", SectionRow::new);
        articles = make.rows("articles", "charter.field.articles", "charter.field.articles-add", this::articleRow);
        articles.setHelperText(texts.get("charter.field.articles-help"));
        commitments =
                make.rows("commitments", "charter.commitments", "charter.field.commitments-add", CommitmentRow::new);
        add(
                section(
                        "charter.field.what",
                        make.place(fields, "title", title, CharterText::title),
                        make.place(fields, "intro", intro, CharterText::intro)),
                folded(
                        "charter.field.sections",
                        list(
                                "sections",
                                sections,
                                CharterText::sections,
                                each -> each.title().text(texts.language()))),
                folded(
                        "charter.field.articles",
                        list(
                                "articles",
                                articles,
                                CharterText::articles,
                                each -> each.title().text(texts.language()) + "\n"
                                        + each.text().text(texts.language()))),
                folded(
                        "charter.commitments",
                        list(
                                "commitments",
                                commitments,
                                CharterText::commitments,
                                each -> texts.get(each.party().textKey()) + " · "
                                        + each.text().text(texts.language()))));
    }

    private <T> Div list(
            String name, RowsField<T> rows, Function<CharterText, List<T>> part, Function<T, String> said) {
        return fields.place(
                name,
                rows,
                rows::values,
                values -> {
                    rows.show(values);
                    offerSections();
                },
                part,
                values -> values.stream().map(said).collect(Collectors.joining("\n")));
    }

    private Section section(String titleKey, Component... content) {
        Section section = Desk.withClass(new Section(), "card", "desk");
        section.add(new H2(texts.get(titleKey)));
        section.add(content);
        return section;
    }

    /** A list of some dozen articles has hundreds of fields: whoever comes for another does not pass through all. */
    private Details folded(String titleKey, Component content) {
        Details folded = new Details(new H2(texts.get(titleKey)), content);
        folded.addClassName("card");
        return folded;
    }

    DeskFields<CharterText> fields() {
        return fields;
    }

    /** @throws ma.musharaka.platform.InvalidInput where a field cannot be read at all */
    CharterText text() {
        return new CharterText(title.text(), intro.text(), sections.values(), articles.values(), commitments.values());
    }

    private ArticleRow articleRow() {
        ArticleRow row = new ArticleRow();
        articleRows.add(row);
        row.offer(sections.values());
        return row;
    }

    /** An article can stand in any part that is written by now. */
    private void offerSections() {
        List<CharterText.Section> known = sections.values();
        articleRows.forEach(row -> row.offer(known));
    }

    /** A code for something new, which it keeps from edition to edition. */
    private static String newCode(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A part of the text. */
    private final class SectionRow extends Div implements RowsField.Row<CharterText.Section> {

        private final LocalizedField name =
                make.text("section-title", "charter.field.section-title", 1, CharterText.LONGEST_TITLE);
        private String code = newCode("s");

        private SectionRow() {
            for (AbstractField<?, String> each : name.all()) each.addValueChangeListener(change -> offerSections());
            add(name);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(CharterText.Section section) {
            code = section.code();
            name.show(section.title());
        }

        @Override
        public CharterText.Section value(String field) {
            return new CharterText.Section(code, name.text());
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", name);
        }
    }

    /** An article: in which part it stands, what it is called, what it says. */
    private final class ArticleRow extends Div implements RowsField.Row<CharterText.Article> {

        private final Select<CharterText.Section> section = new Choice<>();
        private final LocalizedField name =
                make.text("article-title", "charter.field.article-title", 1, CharterText.LONGEST_TITLE);
        private final LocalizedField text =
                make.text("article-text", "charter.field.text", 3, CharterText.LONGEST_ARTICLE);
        private String code = newCode("a");
        private String chosen = "";

        private ArticleRow() {
            section.setLabel(texts.get("charter.field.section"));
            section.setItemLabelGenerator(
                    each -> each == null ? "" : each.title().text(texts.language()));
            section.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null)
                    chosen = change.getValue().code();
            });
            add(section, name, text);
        }

        private void offer(List<CharterText.Section> known) {
            section.setItems(known);
            known.stream()
                    .filter(each -> each.code().equals(chosen))
                    .findFirst()
                    .or(() -> chosen.isEmpty() && !known.isEmpty()
                            ? java.util.Optional.of(known.getLast())
                            : java.util.Optional.empty())
                    .ifPresent(each -> {
                        chosen = each.code();
                        section.setValue(each);
                    });
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(CharterText.Article article) {
            code = article.code();
            chosen = article.section();
            offer(sections.values());
            name.show(article.title());
            text.show(article.text());
        }

        @Override
        public CharterText.Article value(String field) {
            return new CharterText.Article(code, chosen, name.text(), text.text());
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", text, "title", name, "section", section);
        }
    }

    /** A promise and who makes it. */
    private final class CommitmentRow extends Div implements RowsField.Row<CharterText.Commitment> {

        private final Select<CharterParty> party = new Choice<>();
        private final LocalizedField text =
                make.text("commitment-text", "charter.field.commitment-text", 2, CharterText.LONGEST_COMMITMENT);
        private String code = newCode("c");

        private CommitmentRow() {
            party.setLabel(texts.get("charter.field.party"));
            party.setItems(CharterParty.values());
            party.setItemLabelGenerator(each -> texts.get(each.textKey()));
            party.setValue(CharterParty.COMMUNE);
            add(party, text);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(CharterText.Commitment commitment) {
            code = commitment.code();
            party.setValue(commitment.party());
            text.show(commitment.text());
        }

        @Override
        public CharterText.Commitment value(String field) {
            return new CharterText.Commitment(code, party.getValue(), text.text());
        }

        @Override
        public Map<String, Component> byName() {
            return Map.of("", text);
        }
    }
}
