package ma.musharaka.petition;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The conditions to which data already say something, one rule each. */
enum AutomaticRule {
    /** Article 124: for more than the years of the law; on the very anniversary it is not more yet. */
    FOUNDED_YEARS {
        @Override
        Finding look(Case petition) {
            LocalDate anniversary = petition.founded().plusYears(petition.minimumYears());
            boolean more = anniversary.isBefore(petition.filed());
            return Finding.of(
                    more ? Verdict.MET : Verdict.NOT_MET,
                    more ? "petition.finding.founded" : "petition.finding.founded-too-late",
                    petition.founded(),
                    petition.minimumYears(),
                    petition.filed());
        }
    },
    /** Article 124: the seat, or else a branch, of which nothing is known here. */
    SEAT {
        @Override
        Finding look(Case petition) {
            return petition.seat().equals(petition.commune())
                    ? Finding.of(Verdict.MET, "petition.finding.seat")
                    : Finding.of(Verdict.UNCLEAR, "petition.finding.seat-elsewhere");
        }
    },
    /** Article 122: a document proves the mandate; without one, only the legal representative may file. */
    MANDATE_DOCUMENT {
        @Override
        Finding look(Case petition) {
            return petition.documents().contains(DocumentKind.MANDATE)
                    ? Finding.of(Verdict.MET, "petition.finding.mandate")
                    : Finding.of(Verdict.UNCLEAR, "petition.finding.no-mandate");
        }
    },
    /** Article 125 and the decree: what the form asks for is there. */
    FORM {
        @Override
        Finding look(Case petition) {
            boolean complete = Stream.of(petition.object(), petition.reasons(), petition.aims())
                    .noneMatch(String::isBlank);
            return complete
                    ? Finding.of(Verdict.MET, "petition.finding.form")
                    : Finding.of(Verdict.NOT_MET, "petition.finding.form-incomplete");
        }
    };

    /**
     * What the rules look at.
     *
     * @param commune HCP code of the commune that is petitioned
     * @param seat HCP code of the association's
     * @param filed the day of filing, in Moroccan time
     * @param documents the kinds that are there
     */
    record Case(
            String commune,
            String seat,
            LocalDate founded,
            LocalDate filed,
            int minimumYears,
            Set<DocumentKind> documents,
            String object,
            String reasons,
            String aims) {}

    abstract Finding look(Case petition);
}
