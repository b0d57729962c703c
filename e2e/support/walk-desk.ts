import type { Officer } from './officer.ts';

/** A kind of page, named by its address with what names single things left out. */
interface Kind {
  readonly addresses: string[];
  /** How often one of them was opened. */
  opened: number;
  /** What the pages of this kind showed instead of something, as long as none showed something. */
  empty: string | undefined;
  filled: boolean;
}

/** How many pages of a kind are opened until one has something on it: not everybody has a history of everything. */
const mostTries = 30;

const identifier = /[0-9a-f]{8}-[0-9a-f-]{27}/gu;

/** `/cases/8f…/start/leave` and every other form to begin something are one kind of page; tabs are kinds of their own. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://desk');
  const path = pathname.replaceAll(identifier, ':id').replace(/\/(start|record)\/[^/]+$/u, '/$1/:procedure');
  const named = ['view', 'waiting'].flatMap((name) =>
    searchParams.has(name) ? [`${name}=${searchParams.get(name)}`] : [],
  );
  const other = [...searchParams.keys()].filter((name) => name !== 'view' && name !== 'waiting');
  const query = [...named, ...new Set(other)].toSorted().join('&');
  return query === '' ? path : `${path}?${query}`;
}

export interface Walk {
  /** Every kind of page that was opened. */
  readonly kinds: readonly string[];
  /** Kinds of which no page had anything on it, with what stood there; and pages that failed. */
  readonly wrong: readonly Wrong[];
}

export interface Wrong {
  readonly kind: string;
  readonly text: string;
}

/**
 * Opens every kind of page this account is led to from page to page, beginning with the first one: by the rail, its menu, tabs, lists.
 * A page is empty where it shows the desk's empty state, and fails where it says that something could not be read.
 */
export async function walkDesk(officer: Officer, visit?: (kind: string) => Promise<void>): Promise<Walk> {
  const { page } = officer;
  const kinds = new Map<string, Kind>();
  const wrong: Wrong[] = [];
  const complain = (text: string) => wrong.push({ kind: kindOf(page.url()), text });
  let waiting = 0;
  const isAnswer = (url: string) => url.includes('/api/') && !url.includes('/api/stream');
  page.on('request', (request) => {
    if (isAnswer(request.url())) waiting += 1;
  });
  const ended = (request: { url(): string }) => {
    if (isAnswer(request.url())) waiting -= 1;
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('response', (response) => {
    // Of a form that nobody has begun to fill in there is no draft, and the server says so.
    const isDraft = response.status() === 404 && response.url().includes('/api/drafts/');
    if (response.status() >= 400 && !isDraft) complain(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complain(error.message));

  const settle = async () => {
    let quiet = 0;
    for (let turn = 0; turn < 300 && quiet < 3; turn += 1) {
      await page.waitForTimeout(40);
      const still = waiting <= 0 && (await page.$('main .loading')) === null;
      quiet = still ? quiet + 1 : 0;
    }
    if (quiet < 3) complain('没有读完');
  };
  const note = (address: string) => {
    if (!address.startsWith('/') || address.startsWith('/api/')) return;
    const name = kindOf(address);
    const kind = kinds.get(name) ?? { addresses: [], opened: 0, empty: undefined, filled: false };
    kinds.set(name, kind);
    if (!kind.addresses.includes(address)) kind.addresses.push(address);
  };
  const gather = async () => {
    const found = await page.$$eval('a[href]:not([download])', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    for (const address of found) note(address);
  };

  /** The tabs of other people, where those of the ones that were opened had nothing. Says whether there were any. */
  const noteOthers = () => {
    let more = false;
    const people = kinds.get('/cases/:id')?.addresses ?? [];
    for (const [name, { addresses, opened, filled }] of kinds) {
      if (filled || opened >= mostTries || !name.startsWith('/cases/:id/')) continue;
      const others = people.map((person) => person + name.slice('/cases/:id'.length));
      const left = others.filter((one) => kindOf(one) === name && !addresses.includes(one));
      // From the middle: at the ends of the lists stand those who have just come.
      const other = left[Math.floor(left.length / 2)];
      if (other === undefined) continue;
      addresses.push(other);
      more = true;
    }
    return more;
  };

  note('/');
  await settle();
  await page.locator('.bar__me').click();
  await gather();
  await page.keyboard.press('Escape');
  for (;;) {
    const next = [...kinds].find(
      ([, { addresses, opened, filled }]) => !filled && opened < Math.min(mostTries, addresses.length),
    );
    if (next === undefined) {
      if (!noteOthers()) break;
      continue;
    }
    const [name, kind] = next;
    const address = kind.addresses[kind.opened] ?? '/';
    kind.opened += 1;
    await page.evaluate((to) => history.pushState(null, '', to), address);
    await settle();
    const failures = await page.locator('main [role=alert]').allInnerTexts();
    wrong.push(...failures.map((text) => ({ kind: name, text })));
    const [empty] = await page.locator('main .empty').allInnerTexts();
    kind.empty = empty?.replaceAll(/\s+/gu, ' ');
    kind.filled = kind.empty === undefined;
    if (kind.filled) await visit?.(name);
    await gather();
  }
  for (const [name, { filled, empty, opened }] of kinds) {
    if (!filled) wrong.push({ kind: name, text: `打开 ${opened} 个，${empty ?? '没有打开'}` });
  }
  return { kinds: [...kinds.keys()].toSorted(), wrong };
}
