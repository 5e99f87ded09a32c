package ma.musharaka.platform.ui;

import com.vaadin.flow.component.html.NativeButton;

/** The button that opens a chart or a map; the element around it hears it in the browser. */
final class Opener {

    private Opener() {}

    static NativeButton button(String id, String text) {
        NativeButton button = new NativeButton(text);
        button.setId(id);
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }
}
