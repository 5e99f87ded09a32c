// Does a little work (ALTCHA: find the number whose hash is asked for) before a form is sent that nobody signs for. It
// begins when someone touches the form, in a thread of its own, and the form waits for it. Without it the form still
// goes: the server then asks for a confirmation by mail.
if (typeof document === 'undefined') {
  onmessage = async ({ data: { salt, challenge, maxnumber } }) => {
    const encoder = new TextEncoder();
    for (let number = 0; number <= maxnumber; number++) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(salt + number)));
      if (hash.toHex?.() === challenge || Array.from(hash, (b) => b.toString(16).padStart(2, '0')).join('') === challenge)
        return postMessage(number);
    }
    postMessage(-1);
  };
} else {
  const script = document.currentScript.src;
  const begun = new WeakMap();

  const work = async (form) => {
    const answer = await fetch('/forms/challenge');
    const asked = await answer.json();
    const worker = new Worker(script);
    const number = await new Promise((done, failed) => {
      worker.onmessage = (event) => done(event.data);
      worker.onerror = failed;
      worker.postMessage(asked);
    });
    worker.terminate();
    const { algorithm, challenge, salt, signature } = asked;
    form.elements.proof.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  };

  const begin = (form) => {
    if (!begun.has(form)) begun.set(form, work(form).catch(() => {}));
    return begun.get(form);
  };

  document.addEventListener('focusin', (event) => {
    const form = event.target.closest?.('form[data-work]');
    if (form) begin(form);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target.closest?.('form[data-work]');
    if (!form || form.dataset.work === 'done') return;
    event.preventDefault();
    form.setAttribute('aria-busy', 'true');
    begin(form).then(() => {
      form.dataset.work = 'done';
      form.requestSubmit(event.submitter);
    });
  });
  // who comes back to the page finds a form that works again
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-work=done]')) {
      form.dataset.work = '';
      form.removeAttribute('aria-busy');
      begun.delete(form);
    }
  });
}
