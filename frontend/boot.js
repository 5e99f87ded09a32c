// Makes a reading page live when someone means to act: a touch of a [data-boot] element starts Vaadin, whose view takes
// the place of #reading. What is typed or tapped meanwhile is kept and handed over.
(() => {
  const script = document.currentScript.dataset;
  let booting;
  const typed = new Map();
  let intent;

  window.musharaka = {
    // called by ReadingView in the same client turn that attaches the live view
    swap() {
      const reading = document.getElementById('reading');
      if (!reading) return;
      const scroll = window.scrollY;
      reading.remove();
      window.scrollTo(0, scroll);
      document.documentElement.removeAttribute('data-booting');
      performance.mark('musharaka-live');
      for (const field of plain()) window.musharaka.restore(field);
      requestAnimationFrame(() => {
        for (const [id, value] of typed) {
          const field = document.getElementById(id);
          if (field && !field.value) {
            field.value = value;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          }
        }
        const target = intent && document.getElementById(intent.id);
        if (target) {
          target.focus();
          if (intent.click) target.click();
        }
        intent = undefined;
      });
    },
  };

  // what is typed in a [data-draft] field stays in this browser until the commune has it
  const draftOf = (field) => 'musharaka-draft-' + field.getAttribute('data-draft');
  window.musharaka.restore = (field) => {
    const kept = localStorage.getItem(draftOf(field));
    if (kept && !field.value) {
      field.value = kept;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  document.addEventListener('input', (event) => {
    const field = event.target.closest?.('[data-draft]');
    if (field) localStorage.setItem(draftOf(field), event.target.value);
  });

  // a plain form: what was typed is there again after a page that was lost, and goes once the commune has it
  const plain = () => document.querySelectorAll('textarea[data-draft]');
  for (const field of plain()) window.musharaka.restore(field);
  document.addEventListener('submit', (event) => {
    const sent = [...event.target.querySelectorAll('[data-draft]')].map(draftOf);
    if (sent.length) sessionStorage.setItem('musharaka-sent', JSON.stringify(sent));
  });
  if (document.querySelector('[data-taken]')) {
    for (const draft of JSON.parse(sessionStorage.getItem('musharaka-sent') || '[]')) localStorage.removeItem(draft);
    sessionStorage.removeItem('musharaka-sent');
  }

  const link = (rel, href) =>
    new Promise((done) => {
      const element = document.createElement('link');
      element.rel = rel;
      element.href = href;
      if (rel === 'preload') element.as = 'script';
      element.onload = element.onerror = done;
      if (rel === 'stylesheet') document.head.prepend(element);
      else document.head.append(element);
    });

  // the first of its kind costs most: paid while the server makes the view, out of sight
  const ready = () => {
    if (!document.getElementById('reading')) return;
    const kinds = {
      input: 'vaadin-text-field',
      textarea: 'vaadin-text-area',
      select: 'vaadin-select',
      button: 'vaadin-button',
    };
    const aside = document.createElement('div');
    aside.hidden = true;
    for (const [plain, live] of Object.entries(kinds))
      if (document.querySelector(`#reading ${plain}[data-boot]`) && customElements.get(live))
        aside.append(document.createElement(live));
    document.body.append(aside);
    setTimeout(() => aside.remove());
  };

  const start = async () => {
    document.documentElement.setAttribute('data-booting', '');
    // asked for first and beside the scripts, and left where Flow looks for it: saves one round trip
    const query = new URLSearchParams({
      'v-r': 'init',
      location: location.pathname.slice(1),
      query: location.search.slice(1),
    });
    const answer = fetch('?' + query);
    const parts = script.pre.split(' ').filter(Boolean);
    for (const href of [script.entry, ...parts]) link('modulepreload', href);
    await link('stylesheet', script.css);
    // the view's parts are made ready while the server answers; what fails here fails again, and is told, below
    for (const href of parts) import(new URL(href, document.baseURI)).catch(() => {});
    const init = await answer;
    if (init.ok) {
      const initial = await init.json();
      if (initial.pushScript) link('preload', initial.pushScript);
      window.Vaadin = Object.assign(window.Vaadin || {}, { TypeScript: { initial } });
    }
    await import(new URL(script.entry, document.baseURI));
    (window.requestIdleCallback ?? setTimeout)(ready);
  };

  const boot = () =>
    (booting ??= start().catch(() => {
      // a page from before a release: its scripts are gone, a new one names the right ones
      if (sessionStorage.getItem('musharaka-reloaded')) return;
      sessionStorage.setItem('musharaka-reloaded', 'yes');
      location.reload();
    }));

  // links to what is no page of the live site: Flow leaves those alone that say so, in a word that HTML does not know
  document.addEventListener(
    'click',
    (event) => event.target.closest?.('a[data-reload]')?.setAttribute('router-ignore', ''),
    true,
  );

  const onIntent = (event) => {
    const element = event.target.closest?.('#reading [data-boot]');
    if (!element) return;
    if (event.type === 'input') typed.set(element.id, element.value);
    else intent = { id: element.id, click: event.type === 'click' && element.matches('button') };
    if (event.type === 'click' && element.matches('button')) event.preventDefault();
    boot();
  };
  for (const type of ['focusin', 'click', 'input']) document.addEventListener(type, onIntent);
  document.addEventListener('submit', (event) => {
    if (event.target.closest?.('#reading form[data-boot]')) event.preventDefault();
  });
  if (script.now) boot();
})();
