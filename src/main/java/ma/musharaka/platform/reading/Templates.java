package ma.musharaka.platform.reading;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The HTML templates of all rooms, compiled with the house; what they are given is escaped where it lands. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    /** @param name such as {@code programme/programme}, under {@code src/main/jte} */
    public String render(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(8192);
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
