package ma.musharaka.browser;

import jakarta.servlet.ServletContext;
import ma.musharaka.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The tour of the site that all browser tests share, with something of each kind to see; made once. */
final class Visits {

    private static @Nullable Tour tour;
    private static int site;

    private Visits() {}

    static synchronized Tour tour(int port, Texts texts, ServletContext context) {
        if (tour == null || site != port) {
            site = port;
            Contributions.Made made = new Contributions("http://beni-mellal.localhost:" + port, texts).make();
            tour = new Tour(port, "beni-mellal", texts, context)
                    .knowing(
                            made.proposal(),
                            made.proposal() + "/voted",
                            made.petition(),
                            made.petition() + "/signed",
                            "/receipts/" + made.proposalReceipt(),
                            "/search?q=%D8%A8%D9%84%D8%AF%D9%8A%D8%A9");
        }
        return tour;
    }
}
