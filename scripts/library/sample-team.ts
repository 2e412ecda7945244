/** A team this device is in, whose server nobody runs. */
export const sampleTeam = {
  id: 'news',
  name: 'Ban Thời sự',
  database: 'http://127.0.0.1:9/none',
  user: 'an',
  password: 'none',
  secret: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  me: 'An',
  standing: { unreadable: 0, log: [] },
};
