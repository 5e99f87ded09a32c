import '@vaadin/date-picker/src/vaadin-date-picker.js';

// What the calendar leaves unsaid to screen readers. The names of the days above a month are hidden one by one, which
// leaves a row without cells (each day says its own name): the row is hidden with them. And the field does not say which
// calendar it opens. A calendar that is closed in the moment in which it opens (a day written, Enter pressed) is told of
// its opening afterwards and would hide the page around it for good.
interface Rendered extends HTMLElement {
  firstUpdated(changed: Map<string, unknown>): void;
}
interface Field extends HTMLElement {
  inputElement?: HTMLElement;
  opened: boolean;
  _onOverlayOpened(): void;
}

function afterFirst(name: string, said: (part: HTMLElement) => void) {
  void customElements.whenDefined(name).then((part) => {
    const prototype = part.prototype as Rendered;
    const first = prototype.firstUpdated;
    prototype.firstUpdated = function (this: HTMLElement, changed: Map<string, unknown>) {
      first.call(this, changed);
      said(this);
    };
  });
}

afterFirst('vaadin-month-calendar', (month) =>
  month.shadowRoot?.querySelector('thead')?.setAttribute('aria-hidden', 'true')
);

afterFirst('vaadin-date-picker-overlay-content', (calendar) => {
  const field = (calendar.parentElement as Field | null)?.inputElement;
  if (!field) return;
  calendar.id = `${field.id}-calendar`;
  field.setAttribute('aria-controls', calendar.id);
});

void customElements.whenDefined('vaadin-date-picker').then((part) => {
  const field = part.prototype as Field;
  const opened = field._onOverlayOpened;
  field._onOverlayOpened = function (this: Field) {
    if (this.opened) opened.call(this);
  };
});
