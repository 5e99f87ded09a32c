package ma.musharaka.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import ma.musharaka.platform.reading.Assets;

/** The document of pages that are live from the start: account and back office. */
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addLink("stylesheet", "lumo/lumo.css");
        settings.addLink("stylesheet", new Assets().style().substring(1));
        settings.addFavIcon("icon", "themes/icon.svg", "any");
    }
}
