package ma.musharaka.counter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.files.Pdf;
import ma.musharaka.platform.reading.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the receipts that people take home: a page for each, in their language, with a code that a telephone reads. */
@Component
public class PaperReceipts {

    private static final int SIZE = 220;

    private final Subjects subjects;
    private final Templates templates;
    private final Texts texts;
    private final Sites sites;

    /**
     * One receipt, as its page says it.
     *
     * @param about what the subject is called, where that is public
     * @param picture of the code that leads to the receipt's page, as a data address
     * @param code the claim code, in groups
     */
    public record Page(CounterRecord record, @Nullable String about, String address, String picture, String code) {}

    PaperReceipts(Subjects subjects, Templates templates, Texts texts, Sites sites) {
        this.subjects = subjects;
        this.templates = templates;
        this.texts = texts;
        this.sites = sites;
    }

    /** A document of as many pages. */
    public byte[] print(List<CounterService.Handed> handed, Language language) {
        Site site = sites.current();
        List<Page> pages =
                handed.stream().map(each -> page(each, site, language)).toList();
        String html =
                templates.render("counter/receipt", Map.of("t", texts.in(language), "site", site, "pages", pages));
        return Pdf.print(html, language);
    }

    private Page page(CounterService.Handed handed, Site site, Language language) {
        String address = site.origin() + "/receipts/" + handed.record().receipt();
        String code =
                handed.claimCode().substring(0, 4) + " " + handed.claimCode().substring(4);
        String about = subjects.find(handed.record().subject(), language)
                .map(SubjectSource.View::title)
                .orElse(null);
        return new Page(handed.record(), about, address, picture(address), code);
    }

    private static String picture(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            SIZE,
                            SIZE,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < SIZE; x++)
                for (int y = 0; y < SIZE; y++) image.setRGB(x, y, squares.get(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
