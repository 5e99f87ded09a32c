package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import ma.musharaka.commune.CommuneContact;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.editorial.IdentityService;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The fields of a commune's identity. */
class IdentityFields extends Div {

    private final Translator texts;
    private final Map<String, AbstractField<?, String>> written = new LinkedHashMap<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Select<Language> defaultLanguage = new Choice<>();
    private final BrandField brand;
    private final EmblemField emblem;

    IdentityFields(IdentityService identities, CommuneIdentity identity, Translator texts) {
        this.texts = texts;
        addClassName("desk");
        Div names = Desk.withClass(new Div(), "languages");
        for (Language language : Language.values()) names.add(createNames(language, identity));
        languages.setId("languages");
        languages.setLabel(texts.get("editorial.field.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Language::ownName);
        languages.setItemEnabledProvider(language -> language != Language.AR);
        languages.setValue(new LinkedHashSet<>(identity.languages()));
        languages.setHelperText(texts.get("editorial.identity.arabic-stays"));
        defaultLanguage.setId("default-language");
        defaultLanguage.setLabel(texts.get("editorial.field.default-language"));
        defaultLanguage.setItems(Language.values());
        defaultLanguage.setItemLabelGenerator(language -> language == null ? "" : language.ownName());
        defaultLanguage.setValue(identity.defaultLanguage());
        brand = new BrandField(identity.brand(), texts);
        emblem = new EmblemField(identities, identity.emblem(), texts);
        add(
                names,
                section("editorial.identity.languages", languages, defaultLanguage),
                section("editorial.identity.brand", brand),
                emblem,
                createContact(identity.contact()));
    }

    private Section createNames(Language language, CommuneIdentity identity) {
        H2 heading = new H2(language.ownName());
        heading.getElement().setAttribute("lang", language.code());
        Section section = new Section(heading);
        section.addClassNames("card", "language");
        section.add(
                line("name", language, identity.name(), IdentityService.LONGEST_NAME),
                line("province", language, identity.province(), IdentityService.LONGEST_LINE),
                line("tagline", language, identity.tagline(), IdentityService.LONGEST_LINE),
                text("address", language, identity.contact().address()),
                text("hours", language, identity.contact().hours()));
        return section;
    }

    private Section createContact(CommuneContact contact) {
        return section(
                "editorial.identity.contact",
                plain("telephone", contact.telephone()),
                plain("email", contact.email()),
                plain("website", contact.website()));
    }

    private Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(texts.get(titleKey)));
        section.addClassName("card");
        section.add(Desk.withClass(new Div(content), "beside"));
        return section;
    }

    private Component line(String field, Language language, @Nullable LocalizedText text, int longest) {
        TextField made = Desk.line(
                field, language, texts.get("editorial.field." + field), Desk.exactly(text, language), longest);
        written.put(field + "-" + language.code(), made);
        return made;
    }

    private Component text(String field, Language language, @Nullable LocalizedText text) {
        var made = Desk.text(field, language, texts.get("editorial.field." + field), Desk.exactly(text, language), 2);
        written.put(field + "-" + language.code(), made);
        return made;
    }

    private Component plain(String field, @Nullable String value) {
        TextField made = Desk.leftToRight(new TextField(texts.get("editorial.field." + field)));
        made.setId(field);
        made.setValue(value == null ? "" : value);
        written.put(field, made);
        return made;
    }

    Map<String, Component> byName() {
        Map<String, Component> named = new LinkedHashMap<>(written);
        named.put("languages", languages);
        named.put("default-language", defaultLanguage);
        named.put("brand", brand.field());
        return named;
    }

    CommuneIdentity identity() {
        LinkedHashSet<Language> offered = new LinkedHashSet<>(languages.getValue());
        offered.add(Language.AR);
        return new CommuneIdentity(
                localized("name"),
                localized("province"),
                localized("tagline"),
                List.copyOf(offered),
                defaultLanguage.getValue(),
                brand.field().getValue(),
                emblem.hash(),
                new CommuneContact(
                        localized("address"),
                        localized("hours"),
                        value("telephone"),
                        value("email"),
                        value("website")));
    }

    private LocalizedText localized(String field) {
        return new LocalizedText(value(field + "-ar"), value(field + "-fr"), value(field + "-zgh"));
    }

    private String value(String name) {
        AbstractField<?, String> field = written.get(name);
        return field == null ? "" : field.getValue();
    }
}
