package ma.musharaka.platform.ui;

import java.util.List;

/** Port: how the commune of the moment arranges the ways through its site. */
public interface NavigationPlan {

    /** The main navigation: of what the rooms declare, in their own order, what the commune shows, in its order. */
    List<NavigationEntry> main(List<NavigationEntry> declared);

    /** What stands at the foot of every page: contact, and the commune's standing pages. */
    List<NavigationEntry> foot();
}
