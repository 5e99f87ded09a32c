package ma.musharaka.programme;

import java.util.List;

/** Short lists that are kept in their project's row. */
final class KeptLists {

    private KeptLists() {}

    record Activities(List<ProjectContent.Activity> items) {}

    record Fundings(List<ProjectContent.Funding> items) {}
}
