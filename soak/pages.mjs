const words = ['扎西', '卓玛', '七林', '和', '李', '演示'];
const sorts = ['name', 'termEnds', '-receivedOn', 'level'];

/** What an officer opens, how often beside the others, and what the desk asks for then: [weight, (seat, person, random) => paths]. */
const pages = [
  [20, () => ['/api/today', '/api/messages/unread']],
  [
    14,
    ({ random }) => [
      `/api/cases?status=serving&size=50&page=${random.integer(1, 2)}&sort=${random.pick(sorts)}`,
      '/api/cases/total?status=serving',
    ],
  ],
  [26, ({ person }) => [`/api/cases/${person.id}`, `/api/cases/${person.id}/timeline`]],
  [6, ({ person }) => [`/api/cases/${person.id}/duties`]],
  [5, ({ person }) => [`/api/cases/${person.id}/register`, `/api/cases/${person.id}/relations`]],
  [4, ({ person }) => [`/api/cases/${person.id}/dossier`]],
  [1, ({ person }) => [`/api/cases/${person.id}/readers`]],
  [5, ({ random }) => [`/api/search?q=${encodeURIComponent(random.pick(words))}`]],
  [3, () => ['/api/messages?page=1', '/api/messages/unread']],
  [2, () => ['/api/papers?size=50']],
  [1, () => ['/api/watch']],
  [1, () => ['/api/office']],
  [1, () => ['/api/publicity']],
  [1, () => ['/', '/api/session']],
];

/** Only agencies see figures of whole places. */
const statistics = [4, () => ['/api/indicators', '/api/outbox?page=1']];
const agencies = new Set(['shenpi', 'deqin', 'weixi', 'zhou']);

/** The weight of opening a matter out of the list of those that run, beside the pages above. */
const matterWeight = 8;

/** Somebody looks at a page. */
export async function openPage({ read, seat, person, random }) {
  const own = agencies.has(seat.name) ? [statistics] : [];
  const page = random.weighted([...pages, ...own, [matterWeight, 'matter']]);
  if (page === 'matter') return openMatter({ read, random });
  for (const path of page({ seat, person, random })) await read(path);
  return undefined;
}

async function openMatter({ read, random }) {
  const list = await read('/api/matters?running=true&size=50');
  if (list.rows.length > 0) await read(`/api/matters/${random.pick(list.rows).id}`);
}
