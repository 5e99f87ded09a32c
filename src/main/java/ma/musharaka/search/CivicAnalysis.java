package ma.musharaka.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are understood. A citizen may write in either language, so each text is read in both ways: Arabic letters in
 * their variants (أ ا إ, ة ه, ى ي) are one, French words lose accents and endings; Tamazight words are kept as they are.
 */
public class CivicAnalysis implements LuceneAnalysisConfigurer {

    /** Arabic: digits, variants of letters and light endings are evened out. */
    public static final String ARABIC = "arabic";

    /** French: elisions, accents and light endings are evened out. */
    public static final String FRENCH = "french";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ARABIC)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem");
        context.analyzer(FRENCH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("elision")
                .tokenFilter("lowercase")
                .tokenFilter("frenchLightStem")
                .tokenFilter("asciiFolding");
    }
}
