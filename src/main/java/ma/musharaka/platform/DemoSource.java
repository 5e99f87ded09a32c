package ma.musharaka.platform;

/** Port: what a room loads for a demonstration commune. All of a commune is loaded in one transaction, or nothing. */
public interface DemoSource {

    /** Rooms that others build on come first. */
    int order();

    /** Loads the room's share, in the commune of the moment. */
    void load(DemoFiles files);

    /** Loads what is the network's and no commune's; most rooms have nothing of the kind. */
    default void loadNetwork(DemoFiles files) {}
}
