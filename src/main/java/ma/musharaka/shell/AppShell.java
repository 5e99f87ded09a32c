package ma.musharaka.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** Tells Vaadin that the house has a look of its own: without this class it would add one. */
public class AppShell implements AppShellConfigurator {}
