/* A stand-in for Meta's JavaScript SDK: FB.login opens the pretend sign-up window and answers with
 * the code that it gives, or with nothing when it is closed. */
(() => {
  const ROOT = '/sandbox/meta';

  window.FB = {
    init() {},
    login(answer, options = {}) {
      const asked = new URLSearchParams({ config_id: options.config_id ?? '' });
      const popup = open(`${ROOT}/signup?${asked}`, 'meta-signup', 'popup,width=480,height=560');
      if (!popup) {
        answer({ status: 'unknown' });
        return;
      }
      let over = false;
      const end = (response) => {
        if (!over) {
          over = true;
          removeEventListener('message', hear);
          clearInterval(watch);
          answer(response);
        }
      };
      const hear = (message) => {
        if (message.origin === location.origin && message.source === popup && message.data?.sandboxCode) {
          end({ status: 'connected', authResponse: { code: message.data.sandboxCode } });
          popup.close(); // by itself it could be gone before its words are read, and be nobody then
        }
      };
      const watch = setInterval(() => popup.closed && end({ status: 'unknown' }), 200);
      addEventListener('message', hear);
    },
  };
})();
