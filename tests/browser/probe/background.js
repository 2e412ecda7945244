const api = globalThis.browser ?? chrome;
const born = Math.random();

async function mark(tabId) {
  await api.scripting.executeScript({ target: { tabId }, files: ['mark.js'] });
  return 'marked';
}

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.create({ id: 'mark', title: 'Mark', contexts: ['all'] });
});

api.runtime.onMessage.addListener((message, _sender, reply) => {
  const answer = { born: () => born, mark: () => mark(message.tab) }[message.ask];
  Promise.resolve()
    .then(answer)
    .then(reply, (error) => reply(`refused: ${error.message}`));
  return true;
});

api.commands.onCommand.addListener((_name, tab) => mark(tab.id));
api.contextMenus.onClicked.addListener((_info, tab) => mark(tab.id));
