import { createHash } from 'node:crypto';

/** A file with bytes nobody else has. The same bytes sent again are the same file: its digest is its key. */
export function uploadFile({ world, hand, person }) {
  const bytes = makeBytes(world.random);
  return hand.command({
    kind: 'upload',
    officer: person.keeper,
    method: 'POST',
    path: '/api/uploads',
    file: { name: 'evidence.pdf', bytes },
    learn: ({ hash }) => world.uploads.push({ hash, officer: person.keeper, digest: digestOf(bytes) }),
  });
}

export function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Mostly some kilobytes, now and then a scan of a megabyte. */
function makeBytes(random) {
  const size = random.next() < 0.05 ? 1_000_000 : random.integer(200, 60_000);
  const bytes = Buffer.alloc(size);
  let state = random.integer(1, 2_147_483_646);
  for (let place = 0; place + 4 <= size; place += 4) {
    state = Math.imul(state, 48_271) >>> 0;
    bytes.writeUInt32LE(state, place);
  }
  bytes.write('%PDF-1.7\n');
  return bytes;
}
