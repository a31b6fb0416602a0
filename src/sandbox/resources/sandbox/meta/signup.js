/* The pretend sign-up window: makes a business and tells the page that opened it, which closes it. */
const ROOT = '/sandbox/meta';

const post = async (door, body) => {
  const response = await fetch(`${ROOT}/${door}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(`${door} answered ${response.status}`);
  }
  return response.json();
};

const tell = (message) => opener.postMessage(message, location.origin);
const signup = (event, data) => tell(JSON.stringify({ type: 'WA_EMBEDDED_SIGNUP', event, data, version: '3' }));

document.getElementById('finish').addEventListener('click', async () => {
  try {
    const { waba_id, phone_number_id } = await post('newcomers', { verified_name: document.getElementById('name').value });
    if (document.getElementById('pin').checked) {
      await post('control', { phone_number_id, standing: { pin: '135790' } });
    }
    const { code } = await post('codes', { waba_id });
    signup('FINISH', { waba_id, phone_number_id, business_id: '1' });
    tell({ sandboxCode: code });
  } catch (trouble) {
    document.getElementById('trouble').textContent = trouble.message;
  }
});

document.getElementById('cancel').addEventListener('click', () => {
  signup('CANCEL', { current_step: 'PHONE_NUMBER_SETUP' });
  close();
});

/* From here on a click does something. */
for (const ready of document.querySelectorAll('button')) {
  ready.disabled = false;
}
