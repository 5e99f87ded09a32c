package ma.musharaka.platform.reading;

/** Port: what stands around every page, served by the room that frames the site. */
public interface PageFrame {

    /** The header and navigation, as HTML. */
    String header(ReadingRequest request);

    /** The foot of every page, as HTML. */
    String footer(ReadingRequest request);

    /** The page for an address that leads nowhere. */
    ReadingPage notFound(ReadingRequest request);

    /** The page that says that something went wrong. */
    ReadingPage failure(ReadingRequest request);
}
