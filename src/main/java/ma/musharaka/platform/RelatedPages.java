package ma.musharaka.platform;

import java.util.List;

/** Port: a room tells which of its pages have to do with a page of another room, such as a line of the budget with a project. */
public interface RelatedPages {

    /** @param address of the other room's page, without language */
    List<Related> of(String address);

    /**
     * A page that has to do with it.
     *
     * @param kindKey text key of what it is
     */
    record Related(String kindKey, LocalizedText title, String address) {}
}
