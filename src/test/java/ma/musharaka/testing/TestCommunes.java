package ma.musharaka.testing;

/** The communes of the demonstration, by their HCP codes. */
public final class TestCommunes {

    public static final String BENI_MELLAL = "50910101";
    public static final String KASBA_TADLA = "50910107";
    public static final String DEMNATE = "50810103";

    private TestCommunes() {}
}
