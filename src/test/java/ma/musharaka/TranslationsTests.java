package ma.musharaka;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices a missing or crooked sentence before a citizen does. */
class TranslationsTests {

    /** Files that may hold letters of the site's languages, each with its reason. */
    private static final Map<Path, String> MAY_SPEAK = Map.of(
            Path.of("ma/musharaka/platform/Language.java"),
                    "a language's name for itself is the same in every language",
            Path.of("ma/musharaka/shell/StartNotice.java"),
                    "greets whoever starts the server, before any language is chosen");

    private static final Map<Language, List<String>> PLURALS_NEEDED = Map.of(
            Language.AR, List.of("few", "many", "other"),
            Language.FR, List.of("one", "other"),
            Language.ZGH, List.of("other"));

    private static final Pattern ARABIC_OR_TIFINAGH = Pattern.compile("[\\p{IsArabic}\\p{IsTifinagh}]");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern ASKED = Pattern.compile("\\.(?:get|has)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9-]+\\.)*)\"\\s*\\+");
    private static final Pattern ENDED = Pattern.compile("\\+\\s*\"(\\.[a-z0-9.-]+)\"");
    private static final Pattern FACT_CODE = Pattern.compile("String code\\(\\)\\s*\\{\\s*return \"([a-z.-]+)\"");

    /** A literal with a letter in it where Vaadin shows what it is given. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:\\.(?:setText|setLabel|setHelperText|setPlaceholder|setTitle|setErrorMessage|setAriaLabel|setTooltipText|setHeaderTitle|setPageTitle|setEmptyStateText)"
                    + "|new (?:Button|NativeButton|H[1-6]|Paragraph|Span|Text|Pre|Emphasis|ListItem|NativeLabel|NativeDetails|Details|TextField|TextArea|EmailField|PasswordField|Select|ComboBox|Checkbox|DatePicker|RadioButtonGroup<[^>]*>|Upload|Tab|Summary|FieldSet|Legend)"
                    + "|Notification\\.show|@PageTitle|@Menu)"
                    + "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"|new Anchor\\([^,;]*,\\s*\"[^\"]*\\p{L}[^\"]*\""
                    + "|\\.setHeader\\(\\s*\"[^\"]*\\p{L}[^\"]*\"\\s*\\)|@PageTitle\\(\\s*\"");

    private static final Map<String, Map<Language, Map<String, String>>> FILES = files();
    private static final Map<Path, String> JAVA = HouseSources.below(HouseSources.JAVA, ".java");
    private static final Map<Path, String> TEMPLATES = HouseSources.below(HouseSources.TEMPLATES, ".jte");

    @Test
    void everyRoomSpeaksAllThreeLanguages() {
        List<String> missing = FILES.entrySet().stream()
                .flatMap(room -> Arrays.stream(Language.values())
                        .filter(language -> !room.getValue().containsKey(language))
                        .map(language -> room.getKey() + "." + language.code() + ".properties"))
                .toList();

        assertThat(FILES).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void eachLanguageSaysWhatTheOthersSay() {
        List<String> missing = new ArrayList<>();
        FILES.forEach((room, languages) -> {
            Set<String> all = languages.values().stream()
                    .flatMap(texts -> texts.keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            languages.forEach((language, texts) -> all.stream()
                    .filter(key -> !texts.containsKey(key))
                    .forEach(key -> missing.add(room + "." + language.code() + ": " + key)));
        });

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmpty(Language language) {
        assertThat(faults(language, text -> text.isBlank() ? "is empty" : "")).isEmpty();
    }

    @Test
    void noKeyIsSaidTwice() {
        for (Language language : Language.values()) {
            List<String> keys =
                    HouseSources.below(HouseSources.TEXTS, "." + language.code() + ".properties").values().stream()
                            .flatMap(String::lines)
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            assertThat(keys)
                    .as(language.code())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(KEY.asMatchPredicate());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceCanBeFormatted(Language language) {
        assertThat(faults(language, text -> {
                    try {
                        return new MessageFormat(text, locale(language))
                                        .toPattern()
                                        .equals(text)
                                ? ""
                                : "is read otherwise";
                    } catch (IllegalArgumentException crooked) {
                        return crooked.getMessage();
                    }
                }))
                .isEmpty();
    }

    @Test
    void eachLanguageIsGivenTheSameArguments() {
        Map<String, String> french = texts(Language.FR);
        List<String> others = new ArrayList<>();
        for (Language language : Language.values())
            texts(language).forEach((key, text) -> {
                Set<String> own = arguments(text);
                Set<String> expected = arguments(french.getOrDefault(key, text));
                if (!own.equals(expected))
                    others.add(key + " has " + own + " in " + language.code() + ", " + expected + " in fr");
            });

        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountHasTheFormsThatItsLanguageHas(Language language) {
        Set<String> known = PluralRules.forLocale(locale(language)).getKeywords();
        assertThat(faults(language, text -> {
                    for (Set<String> forms : plurals(text)) {
                        if (!forms.containsAll(PLURALS_NEEDED.get(language)))
                            return forms + " lacks one of " + PLURALS_NEEDED.get(language);
                        for (String form : forms)
                            if (!form.startsWith("=") && !known.contains(form))
                                return form + " is never said: the language knows " + known;
                    }
                    return "";
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceHasATypewritersApostrophe(Language language) {
        assertThat(faults(language, text -> text.contains("'") ? "has a straight apostrophe" : ""))
                .isEmpty();
    }

    @Test
    void tamazightIsWrittenInTifinaghAndArabicInArabicLetters() {
        assertThat(shareOf(Language.ZGH, Character.UnicodeScript.TIFINAGH)).isGreaterThan(0.95);
        assertThat(shareOf(Language.AR, Character.UnicodeScript.ARABIC)).isGreaterThan(0.95);
        assertThat(shareOf(Language.FR, Character.UnicodeScript.LATIN)).isEqualTo(1);
    }

    @Test
    void javaSaysNothingInArabicOrTamazight() {
        List<String> said = new ArrayList<>();
        JAVA.forEach((file, source) -> {
            if (!MAY_SPEAK.containsKey(file))
                HouseSources.literals(source).stream()
                        .filter(ARABIC_OR_TIFINAGH.asPredicate())
                        .forEach(literal -> said.add(file + ": " + literal));
        });

        assertThat(said).isEmpty();
    }

    @Test
    void whoMaySpeakDoes() {
        assertThat(MAY_SPEAK.keySet())
                .allSatisfy(file -> assertThat(HouseSources.literals(JAVA.getOrDefault(file, "")))
                        .as("%s", file)
                        .anyMatch(ARABIC_OR_TIFINAGH.asPredicate()));
    }

    @Test
    void noComponentIsGivenASentenceByHand() {
        List<String> given = new ArrayList<>();
        JAVA.forEach((file, source) -> SHOWN.matcher(HouseSources.code(source))
                .results()
                .forEach(found -> given.add(file + ": " + found.group())));

        assertThat(given).isEmpty();
    }

    @Test
    void noTemplateHasASentenceOfItsOwn() {
        List<String> said = new ArrayList<>();
        TEMPLATES.forEach((file, template) -> wordsOf(template).forEach(word -> said.add(file + ": " + word)));

        assertThat(said).isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        Set<String> asked = new TreeSet<>();
        sources()
                .forEach(source -> found(ASKED, source).stream()
                        .filter(KEY.asMatchPredicate())
                        .forEach(asked::add));
        assertThat(asked).isNotEmpty();

        asked.removeAll(texts(Language.FR).keySet());
        assertThat(asked).isEmpty();
    }

    /** Keys wander as plain strings: into menus, faults, states. Whatever looks like one must be one. */
    @Test
    void whateverLooksLikeAKeyIsOne() {
        Set<String> keys = texts(Language.FR).keySet();
        Set<String> firstWords =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> facts = JAVA.values().stream()
                .flatMap(source -> FACT_CODE.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        Set<String> unknown = JAVA.values().stream()
                .flatMap(source -> HouseSources.literals(source).stream())
                .filter(KEY.asMatchPredicate())
                .filter(literal -> firstWords.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !keys.contains(literal) && !facts.contains(literal))
                .filter(literal -> !literal.endsWith(".json"))
                .filter(literal -> keys.stream().noneMatch(key -> key.startsWith(literal + ".")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(facts).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        Set<String> literals = new HashSet<>();
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        JAVA.values().forEach(source -> literals.addAll(HouseSources.literals(source)));
        TEMPLATES.values().forEach(template -> literals.addAll(found(QUOTED, template)));
        sources().forEach(source -> {
            begun.addAll(found(BEGUN, source));
            ended.addAll(found(ENDED, source));
        });
        Set<String> letters =
                literals.stream().map(template -> "mail." + template).collect(Collectors.toSet());
        Function<String, Boolean> isSaid =
                key -> {
                    if (literals.contains(key)) return true;
                    if (ended.stream()
                            .anyMatch(end -> key.endsWith(end)
                                    && literals.contains(key.substring(0, key.length() - end.length())))) return true;
                    if (key.startsWith("mail.")) return letters.contains(key.replaceAll("\\.(subject|body)$", ""));
                    return begun.stream().anyMatch(key::startsWith);
                };

        Set<String> unused = texts(Language.FR).keySet().stream()
                .filter(key -> !isSaid.apply(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** Enums that name their own text. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasItsName(Language language) {
        List<String> asked = HouseClasses.WITHOUT_TESTS.stream()
                .filter(type -> type.isEnum() && type.tryGetMethod("textKey").isPresent())
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(TranslationsTests::textKey)
                .toList();

        assertThat(asked).isNotEmpty();
        assertThat(asked.stream().filter(key -> !texts(language).containsKey(key)))
                .isEmpty();
    }

    /** What is wrong with a language's sentences, each by its key. */
    private static List<String> faults(Language language, Function<String, String> check) {
        return texts(language).entrySet().stream()
                .map(text -> Map.entry(text.getKey(), check.apply(text.getValue())))
                .filter(fault -> !fault.getValue().isEmpty())
                .map(fault -> fault.getKey() + ": " + fault.getValue())
                .toList();
    }

    private static String textKey(Object constant) {
        try {
            var method = constant.getClass().isAnonymousClass()
                    ? constant.getClass().getSuperclass().getDeclaredMethod("textKey")
                    : constant.getClass().getDeclaredMethod("textKey");
            method.setAccessible(true);
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> sources() {
        return Stream.concat(JAVA.values().stream().map(HouseSources::code), TEMPLATES.values().stream());
    }

    private static List<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(new MessageFormat(text, ULocale.ROOT).getArgumentNames());
    }

    /** The forms of each count in a sentence. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part start = pattern.getPart(i);
            if (start.getType() != MessagePattern.Part.Type.ARG_START
                    || !start.getArgType().hasPluralStyle()) continue;
            Set<String> forms = new TreeSet<>();
            int depth = 0;
            for (int j = i + 1; j < pattern.getLimitPartIndex(i); j++) {
                MessagePattern.Part part = pattern.getPart(j);
                if (part.getType() == MessagePattern.Part.Type.MSG_START) depth++;
                if (part.getType() == MessagePattern.Part.Type.MSG_LIMIT) depth--;
                if (depth == 0 && part.getType() == MessagePattern.Part.Type.ARG_SELECTOR)
                    forms.add(pattern.getSubstring(part));
            }
            all.add(forms);
        }
        return all;
    }

    private static double shareOf(Language language, Character.UnicodeScript script) {
        List<String> sentences = texts(language).values().stream()
                .map(text -> text.replaceAll("\\{[^{}]*\\}|\\{\\d,plural,|\\b(zero|one|two|few|many|other)\\{", " "))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .toList();
        long own = sentences.stream()
                .filter(text -> text.codePoints()
                        .filter(Character::isLetter)
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == script))
                .count();
        return (double) own / sentences.size();
    }

    /** What is left of a template without its expressions, directives and tags, and what its tags say to people. */
    private static List<String> wordsOf(String template) {
        String html = withoutExpressions(template)
                .replaceAll("(?m)^@(import|param)[^\\n]*$", "")
                .replaceAll("(?s)<%--.*?--%>|<!--.*?-->|<(style|script)\\b.*?</\\1>", "")
                .replaceAll("@(else|endif|endfor|endraw|raw)\\b", "");
        List<String> words = new ArrayList<>();
        Matcher attribute = Pattern.compile("\\b(?:title|aria-label|placeholder|alt)=\"([^\"]*\\p{L}[^\"]*)\"")
                .matcher(html);
        while (attribute.find()) words.add(attribute.group());
        Matcher text = Pattern.compile("\\p{L}{2,}")
                .matcher(html.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " "));
        while (text.find()) words.add(text.group());
        return words;
    }

    /** Without what stands in the brackets of <code>${ }</code>, <code>!{ }</code>, <code>@if( )</code> and their like. */
    private static String withoutExpressions(String template) {
        Matcher begin = Pattern.compile("[$!](?:unsafe)?\\{|@(?:if|elseif|for|template\\.[\\w.]+)\\s*\\(")
                .matcher(template);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (begin.find(from)) {
            rest.append(template, from, begin.start());
            from = end(template, begin.end());
        }
        return rest.append(template.substring(from)).toString();
    }

    private static int end(String template, int from) {
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < template.length(); i++) {
            char sign = template.charAt(i);
            if (sign == '"' && template.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (sign == '(' || sign == '{') depth++;
            if ((sign == ')' || sign == '}') && --depth == 0) return i + 1;
        }
        throw new IllegalArgumentException("an expression has no end: " + template.substring(from));
    }

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.code() + "-MA");
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> all = new TreeMap<>();
        FILES.values().forEach(languages -> all.putAll(languages.getOrDefault(language, Map.of())));
        return all;
    }

    private static Map<String, Map<Language, Map<String, String>>> files() {
        Map<String, Map<Language, Map<String, String>>> files = new TreeMap<>();
        HouseSources.below(HouseSources.TEXTS, ".properties").forEach((file, content) -> {
            String[] name = file.toString().split("\\.", -1);
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            files.computeIfAbsent(name[0], room -> new TreeMap<>())
                    .put(Language.of(name[1]).orElseThrow(), texts);
        });
        return files;
    }
}
