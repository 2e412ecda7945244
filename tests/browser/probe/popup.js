const api = globalThis.browser ?? chrome;
const out = document.querySelector('#out');
const onClick = (id, act) => {
  document.querySelector(id).addEventListener('click', async ({ isTrusted }) => {
    out.value = await act(isTrusted);
  });
};

onClick('#mark', async () => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return api.runtime.sendMessage({ ask: 'mark', tab: tab.id });
});
onClick('#ask', () => api.permissions.request({ origins: ['http://localhost/*'] }));
onClick('#save', async (isTrusted) => {
  const url = URL.createObjectURL(new Blob([`trusted ${isTrusted}`], { type: 'text/plain' }));
  await api.downloads.download({ url, filename: 'probe.txt' });
  return 'saved';
});
