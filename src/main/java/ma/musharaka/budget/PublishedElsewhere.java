package ma.musharaka.budget;

/** Another version of a year was published since the preview was looked at: it is to be seen before it is replaced. */
public class PublishedElsewhere extends RuntimeException {

    private final int year;

    PublishedElsewhere(int year) {
        super("another version of " + year + " was published");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
