package ma.musharaka.platform.files;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import ma.musharaka.platform.Language;

/** Documents to print and to keep, in the alphabets of the site, readable by screen readers. */
public final class Pdf {

    /** What each alphabet needs; a sign that the first does not have is taken from the next. */
    private static final Map<String, String> FONTS = Map.of(
            "Arabic", "NotoSansArabic-Regular.ttf",
            "Latin", "NotoSans-Regular.ttf",
            "Tifinagh", "NotoSansTifinagh-Regular.ttf");

    private Pdf() {}

    /** @param html well-formed, as XML is */
    public static byte[] print(String html, Language language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FONTS.forEach((family, file) -> builder.useFont(() -> font(file), family));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(
                        language.isRightToLeft()
                                ? BaseRendererBuilder.TextDirection.RTL
                                : BaseRendererBuilder.TextDirection.LTR)
                .usePdfUaAccessibility(true)
                .withHtmlContent(html, null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/" + file), file);
    }
}
