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

  const start = async () => {
    document.documentElement.setAttribute('data-booting', '');
    for (const href of [script.entry, ...script.pre.split(' ')]) if (href) link('modulepreload', href);
    const style = link('stylesheet', script.css);
    // fetched beside the scripts, and left where Flow looks for it: saves one round trip
    const query = new URLSearchParams({
      'v-r': 'init',
      location: location.pathname.slice(1),
      query: location.search.slice(1),
    });
    const answer = await fetch('?' + query);
    if (answer.ok) {
      const initial = await answer.json();
      if (initial.pushScript) link('preload', initial.pushScript);
      window.Vaadin = Object.assign(window.Vaadin || {}, { TypeScript: { initial } });
    }
    await style;
    await import(new URL(script.entry, document.baseURI));
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
