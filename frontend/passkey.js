// Shows what is marked [data-passkey] where the browser can, asks the device when its button is pressed, and sends on what
// it answers. Without this script, or with an older browser, nobody sees any of it.
(() => {
  const can =
    window.PublicKeyCredential &&
    PublicKeyCredential.parseCreationOptionsFromJSON &&
    PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!can) return;

  const send = async (address, body) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const ask = async (place) => {
    const { kind, begin, end } = place.dataset;
    const options = await send(begin);
    const credential =
      kind === 'make'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    const shared = document.getElementById('shared');
    const back = document.querySelector('input[name=back]');
    const begun = document.querySelector('input[name=begun]');
    const { next } = await send(end, {
      credential: credential.toJSON(),
      shared: Boolean(shared && shared.checked),
      back: back ? back.value : '/',
      begun: begun ? begun.value : '',
    });
    location.assign(next);
  };

  for (const place of document.querySelectorAll('[data-passkey]')) {
    const button = place.querySelector('button');
    const fault = place.querySelector('.fault');
    place.hidden = false;
    button.addEventListener('click', () => {
      fault.hidden = true;
      button.disabled = true;
      ask(place)
        .catch(() => (fault.hidden = false))
        .finally(() => (button.disabled = false));
    });
  }
})();
