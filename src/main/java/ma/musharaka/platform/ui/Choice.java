package ma.musharaka.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.select.Select;

/** A choice among a few; the list that opens bears the field's name, which a screen reader says. */
public class Choice<T> extends Select<T> {

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement()
                .executeJs("const name = () => requestAnimationFrame(() => this.querySelector('vaadin-select-list-box')"
                        + "?.setAttribute('aria-label', this.label || this.accessibleName || ''));"
                        + " this.addEventListener('opened-changed', name); name();");
    }
}
