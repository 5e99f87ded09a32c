package ma.musharaka.programme;

import java.util.Locale;

/** What a programme is for. The three are made, followed and shown in the same way. */
public enum ProgrammeKind {
    /** Of a member of the network of open collectivities (REMACTO), for two years. */
    OPENNESS(2),
    /** The communal action programme (PAC) of Article 78 of Organic Law 113-14, for the six years of a term. */
    COMMUNAL_ACTION(6),
    /** The action plan of citizen participation, made by the same steps as the charter. */
    PARTICIPATION(2);

    private final int years;

    ProgrammeKind(int years) {
        this.years = years;
    }

    /** How many calendar years it usually lasts; staff may write another period. */
    public int years() {
        return years;
    }

    /** As data and addresses say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "programme.kind." + code();
    }
}
