package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ma.musharaka.platform.Visitor;

/** Port: a room's section of a person's own page, such as their proposals and what became of them. */
public interface AccountSection {

    int order();

    /** Nothing when the person has nothing here and could not have. */
    Optional<Component> component(Visitor visitor);
}
