package ma.musharaka.platform.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made for.
 *
 * @param path from the root, beginning with a slash
 * @param route the variable parts of the address
 * @param parameters only those that the view declared
 * @param visitor nobody for the shared page of anonymous readers
 * @param form what was sent with the page's plain form and could not be taken; mostly nothing
 */
public record ReadingRequest(
        Site site,
        Translator texts,
        String path,
        Map<String, String> route,
        Map<String, String> parameters,
        @Nullable Visitor visitor,
        Form form) {

    public ReadingRequest(
            Site site,
            Translator texts,
            String path,
            Map<String, String> route,
            Map<String, String> parameters,
            @Nullable Visitor visitor) {
        this(site, texts, path, route, parameters, visitor, Form.NONE);
    }

    public Language language() {
        return texts.language();
    }

    /** A variable part of the address; empty when it is none of ours, which are letters, digits and dashes. */
    public String route(String name) {
        String value = route.getOrDefault(name, "");
        return value.matches("[A-Za-z0-9-]{1,80}") ? value : "";
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** A variable part of the address that counts things; empty when it is no such number. */
    public Optional<Integer> number(String name) {
        String value = route(name);
        return value.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    /** An address of this site in the page's language. */
    public String link(String target) {
        return site.link(target, language());
    }

    /** The page as it stands in the browser, for links to its own parts: a page that answers a form has the form's address. */
    public String here() {
        return form.sentTo().isEmpty() ? in(language()) : form.sentTo();
    }

    /** The same page in another language. */
    public String in(Language other) {
        return address(other, parameters);
    }

    /** The same page with another value of a parameter; an empty value leaves it out. */
    public String with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        if (value.isEmpty()) changed.remove(name);
        else changed.put(name, value);
        return address(language(), changed);
    }

    private String address(Language other, Map<String, String> asked) {
        StringBuilder address = new StringBuilder(path);
        char next = '?';
        for (var parameter : asked.entrySet()) {
            address.append(next)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            next = '&';
        }
        return site.link(address.toString(), other);
    }
}
