/**
 * 核对一份导出的社区矫正档案：签名、每一个文件、留痕的链、封存批次和日封存值。只需要 Node，不联网，不需要别的文件。
 *
 *   node verify.mjs [文件夹] [--key 公钥指纹] [--root 日封存值]
 *
 * 不写文件夹就是本文件所在的文件夹。公钥指纹（至少前 32 位）、日封存值请用另外得到的（例如检察机关留存的每日存证单），同一份导出里的不能证明自己。
 * 本文件也在导出的文件夹里，改动它的人可以让它什么都说“一致”：重要的核对请用自己取得的一份。
 *
 * Exports `verifyFolder(folder)`: {ok: true, …} or {ok: false, place, text}.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first place that is not as it was exported. */
class Broken extends Error {
  constructor(place, text) {
    super(text);
    this.place = place;
  }
}

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const hex = (text) => Buffer.from(text, 'hex');

/** Checks a folder. Never throws for what is wrong with it. */
export function verifyFolder(folder) {
  try {
    return { ok: true, ...checkFolder(folder) };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, place: error.place, text: error.message };
    throw error;
  }
}

function checkFolder(folder, publicKey) {
  const manifestBytes = readMember(folder, 'manifest.json');
  const manifest = parse(manifestBytes, 'manifest.json');
  const signature = checkSignatureFile(folder);
  if (!isSigned(signature, manifestBytes)) throw whereManifestBroke(manifest, folder);
  if (publicKey !== undefined && signature.publicKey !== publicKey) {
    throw new Broken('manifest.sig', '签名文件“manifest.sig”是用另一把密钥签的。');
  }
  const fingerprint = sha256(signature.publicKey).toString('hex');
  // What was merged into the case lies in folders of its own, each made like this one: they say best what is wrong with them.
  const merged = (manifest.merged ?? []).map((one) => checkMerged(folder, one, signature.publicKey));
  checkFiles(folder, manifest);
  const chain = checkChain(manifest.chain);
  const roots = checkRuns(manifest.chain, signature.publicKey);
  checkRows(manifest.chain);
  checkStory(parse(readMember(folder, 'file.json'), 'file.json'), manifest.chain);
  const own = {
    links: chain,
    unsealed: manifest.chain.links.filter((link) => link.sealed === null).length,
    unrooted: countUnrooted(manifest.chain),
  };
  const sum = (name) => merged.reduce((total, one) => total + one[name], own[name]);
  const known = new Map(
    [...roots, ...merged.flatMap((one) => one.roots)].map(({ day, batchId, hash }) => [
      `${day} ${hash}`,
      { day, batchId, hash },
    ]),
  );
  return {
    fingerprint,
    export: manifest.export,
    files: manifest.files.length,
    merged: merged.reduce((total, one) => total + one.merged, merged.length),
    links: sum('links'),
    roots: [...known.values()],
    unsealed: sum('unsealed'),
    unrooted: sum('unrooted'),
  };
}

/** The folder of a case that was merged into this one: the same checks, and that it is of that case and signed by the same key. */
function checkMerged(folder, { folder: inside, caseId }, publicKey) {
  try {
    const checked = checkFolder(join(folder, inside), publicKey);
    const { chain } = parse(readMember(folder, `${inside}/manifest.json`), 'manifest.json').chain;
    if (chain !== caseId) throw new Broken('manifest.json', '“manifest.json”是另一件案件的。');
    return checked;
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    throw new Broken(`${inside}/${error.place}`, `“${inside}”里：${error.message}`);
  }
}

// —— the folder ——

function readMember(folder, path) {
  try {
    return readFileSync(join(folder, ...path.split('/')));
  } catch {
    throw new Broken(path, `缺少文件“${path}”。`);
  }
}

function parse(bytes, path) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Broken(path, `“${path}”已被改动：不再是可以读的 JSON。`);
  }
}

function listFolder(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? listFolder(folder, path) : [path];
  });
}

function checkFiles(folder, manifest) {
  const listed = new Set(['manifest.json', 'manifest.sig', ...manifest.files.map(({ path }) => path)]);
  for (const { path, size, sha256: stated } of manifest.files) {
    const bytes = readMember(folder, path);
    if (bytes.length === size && sha256(bytes).toString('hex') === stated) continue;
    if (path === 'file.json') checkStory(parse(bytes, path), manifest.chain);
    throw new Broken(path, `文件“${path}”已被改动：内容与导出时不一致。`);
  }
  const added = listFolder(folder)
    .filter((path) => !listed.has(path))
    .toSorted();
  if (added.length > 0) throw new Broken(added[0], `文件“${added[0]}”是导出以后加进来的，清单里没有。`);
}

// —— the signature ——

function checkSignatureFile(folder) {
  const bytes = readMember(folder, 'manifest.sig');
  const { algorithm, publicKey, signature } = parse(bytes, 'manifest.sig');
  const again = `${JSON.stringify({ algorithm, publicKey, signature }, undefined, 2)}\n`;
  const exact = Buffer.from(String(signature), 'base64').toString('base64') === signature;
  if (!exact || bytes.toString('utf8') !== again) {
    throw new Broken('manifest.sig', '签名文件“manifest.sig”已被改动。');
  }
  return { algorithm, publicKey, signature: Buffer.from(signature, 'base64') };
}

function isSigned({ algorithm, publicKey, signature }, bytes) {
  return checks(
    algorithm,
    publicKey,
    Buffer.concat([Buffer.from('guitu/dossier-manifest/'), bytes]),
    signature,
  );
}

function checks(algorithm, publicKey, message, signature) {
  try {
    if (algorithm === 'Ed25519') return verifySignature(null, message, createPublicKey(publicKey), signature);
    if (algorithm === 'SM2') return isSignedBySm2(publicKey, message, signature);
  } catch {
    return false;
  }
  return false;
}

/** The signature does not fit: as near to the altered place as can be told. */
function whereManifestBroke(manifest, folder) {
  try {
    checkChain(manifest.chain);
    checkRuns(manifest.chain);
    checkRows(manifest.chain);
    checkFiles(folder, manifest);
  } catch (error) {
    if (error instanceof Broken)
      return new Broken(
        'manifest.json',
        `清单“manifest.json”或者它的签名已被改动。对不上的地方：${error.message}`,
      );
  }
  return new Broken('manifest.json', '清单“manifest.json”或者它的签名“manifest.sig”已被改动：签名对不上。');
}

// —— the chain of the case ——

function checkChain({ chain, links }) {
  let previous = sha256(chain);
  for (const [index, link] of links.entries()) {
    const name = `第 ${index + 1} 环`;
    if (link.sequence !== index + 1) throw new Broken('chain', `留痕的${name}缺失。`);
    if (!sha256(previous, hex(link.content)).equals(hex(link.hash))) {
      throw new Broken('chain', `留痕的${name}被改动，与前一环接不上。`);
    }
    if (link.committed !== null && !sha256(link.committed).equals(hex(link.content))) {
      throw new Broken('chain', `留痕${name}所记的办理（${commandOf(link)}）与入链时不一致。`);
    }
    previous = hex(link.hash);
  }
  return links.length;
}

function commandOf({ committed, changeId }) {
  try {
    const [, , actor, , body, command, , , , , , , , at] = JSON.parse(committed);
    return `${body} ${actor}，${at}，${command}`;
  } catch {
    return changeId;
  }
}

// —— batches and daily roots ——

const node = (kind, ...parts) => sha256(Buffer.of(kind), ...parts);

function rootOfPath(hash, path) {
  let below = node(0, hash);
  for (const step of path) {
    const beside = hex(step.slice(1));
    below = step.startsWith('L') ? node(1, beside, below) : node(1, below, beside);
  }
  return below;
}

function checkRuns({ links, runs }, publicKey) {
  const tops = new Map();
  for (const one of runs) checkRun(one, publicKey, tops);
  for (const { sequence, hash, sealed } of links) {
    if (sealed === null) continue;
    const top = tops.get(sealed.batch);
    if (top === undefined)
      throw new Broken('chain', `留痕第 ${sequence} 环所在的封存批次（第 ${sealed.batch} 批）缺失。`);
    if (rootOfPath(hex(hash), sealed.path).toString('hex') !== top) {
      throw new Broken('chain', `留痕第 ${sequence} 环不在第 ${sealed.batch} 批封存里。`);
    }
  }
  return runs.flatMap(({ root }) => (root === null ? [] : [root]));
}

function checkRun({ previous, batches, root }, publicKey, tops) {
  let before = hex(previous);
  for (const [index, { id, root: top, count, at }] of batches.entries()) {
    if (index > 0 && id !== batches[index - 1].id + 1)
      throw new Broken('batches', `第 ${id - 1} 批封存缺失。`);
    before = sha256(before, hex(top), `${count}/${at}`);
    tops.set(id, top);
  }
  if (root === null) return;
  const name = `${root.day} 的日封存值`;
  if (batches.at(-1)?.id !== root.batchId || before.toString('hex') !== root.hash) {
    throw new Broken('roots', `${name}与它之前的封存批次接不上。`);
  }
  const message = Buffer.from(`guitu/daily-root/${root.day}/${root.batchId}/${root.hash}`);
  if (!checks(root.algorithm, root.publicKey, message, Buffer.from(root.signature, 'base64'))) {
    throw new Broken('roots', `${name}的签名不对。`);
  }
  if (publicKey !== undefined && root.publicKey !== publicKey) {
    throw new Broken('roots', `${name}是用另一把密钥签的。`);
  }
}

function countUnrooted({ links, runs }) {
  const rooted = new Set(
    runs.flatMap(({ root, batches }) => (root === null ? [] : batches.map(({ id }) => id))),
  );
  return links.filter(({ sealed }) => sealed !== null && !rooted.has(sealed.batch)).length;
}

// —— rows, and what is told of them ——

/** The newest entry about every row, with the salt of its change. */
function entriesOf(links) {
  const newest = new Map();
  for (const { committed, sequence } of links) {
    if (committed === null) continue;
    const change = JSON.parse(committed);
    for (const [position, table, key, operation, hash] of change[15]) {
      const known = newest.get(`${table} ${key}`);
      if (known !== undefined && known.position > position) continue;
      newest.set(`${table} ${key}`, { position, operation, hash, salt: hex(change[12]), sequence });
    }
  }
  return newest;
}

const tableNames = { event: '办理经过', paper: '文书', daily_entry: '日常记录' };

function checkRows({ links, rows }) {
  const newest = entriesOf(links);
  for (const { table, key, text } of rows) {
    const entry = newest.get(`${table} ${key}`);
    const name = `${tableNames[table] ?? table}（编号 ${key}）`;
    if (entry === undefined) throw new Broken('rows', `${name}在留痕里没有对应的办理。`);
    if (entry.operation === 'delete' || !sha256(entry.salt, text).equals(hex(entry.hash))) {
      throw new Broken('rows', `${name}与留痕第 ${entry.sequence} 环所记的不一致。`);
    }
  }
}

/** What file.json says in words, against the rows that the chain vouches for. */
function checkStory(story, { rows }) {
  const byKey = new Map(rows.map(({ table, key, text }) => [`${table} ${key}`, JSON.parse(text)]));
  for (const piece of story['卷内目录'] ?? []) {
    const row = rowOf(byKey, piece['留痕']);
    if (row === undefined || piece['留痕']['表'] !== 'paper') continue;
    same(`《${row.title}》的题名`, piece['题名'], row.title);
    same(`《${row.title}》的文号`, piece['文号'] ?? null, row.number ?? null);
    same(`《${row.title}》的日期`, piece['日期'], row.issued_on);
  }
  for (const matter of story['办理事项'] ?? []) {
    for (const event of matter['经过']) {
      const row = rowOf(byKey, event['留痕']);
      if (row === undefined) continue;
      const name = `“${matter['事项']}：${event['做了什么']}”`;
      same(`${name}的发生时刻`, Date.parse(event['发生时刻']), Date.parse(row.happened_at));
      same(`${name}的录入时刻`, Date.parse(event['录入时刻']), Date.parse(row.recorded_at));
      // Where the name is stored encrypted, only the hash of the row speaks of it.
      const by = row.body.by?.stated ?? row.body.by;
      if (typeof by?.name === 'string') same(`${name}的办理人`, event['办理人'], by.name);
    }
  }
  for (const entry of story['日常记录'] ?? []) {
    const row = rowOf(byKey, entry['留痕']);
    if (row === undefined) continue;
    same(`日常记录“${entry['类别']}”的时刻`, Date.parse(entry['时刻']), Date.parse(row.happened_at));
    same(`日常记录“${entry['类别']}”的登记人`, entry['登记人'], row.entered_by);
  }
}

function rowOf(byKey, trace) {
  return trace === undefined ? undefined : byKey.get(`${trace['表']} ${trace['键']}`);
}

function same(name, told, recorded) {
  if (told === recorded) return;
  throw new Broken('file.json', `“file.json”已被改动：${name}写的是“${told}”，留痕里是“${recorded}”。`);
}

// —— SM2 (GB/T 32918) with the standard user ID; Node brings SM3 but no SM2 with that ID ——

const prime = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const curveA = prime - 3n;
const curveB = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const base = [
  0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
];

const modulo = (value, by = prime) => ((value % by) + by) % by;

function inverse(value) {
  let [a, b, x, y] = [modulo(value), prime, 1n, 0n];
  while (a > 1n) {
    const times = b / a;
    [a, b, x, y] = [b - times * a, a, y - times * x, x];
    if (a === 0n) throw new Error('no inverse');
  }
  return modulo(x);
}

function addPoints(first, second) {
  if (first === null) return second;
  if (second === null) return first;
  const [x1, y1] = first;
  const [x2, y2] = second;
  if (x1 === x2 && modulo(y1 + y2) === 0n) return null;
  const slope =
    x1 === x2 ? modulo((3n * x1 * x1 + curveA) * inverse(2n * y1)) : modulo((y2 - y1) * inverse(x2 - x1));
  const x = modulo(slope * slope - x1 - x2);
  return [x, modulo(slope * (x1 - x) - y1)];
}

function multiply(point, times) {
  let [sum, power] = [null, point];
  for (let left = times; left > 0n; left >>= 1n) {
    if (left & 1n) sum = addPoints(sum, power);
    power = addPoints(power, power);
  }
  return sum;
}

const bytesOf = (value) => hex(value.toString(16).padStart(64, '0'));
const numberOf = (bytes) => BigInt(`0x${bytes.toString('hex')}`);
const sm3 = (...parts) => {
  const hash = createHash('sm3');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** `publicKey`: 04 and both coordinates in hexadecimal; `signature`: DER. */
function isSignedBySm2(publicKey, message, signature) {
  const key = [BigInt(`0x${publicKey.slice(2, 66)}`), BigInt(`0x${publicKey.slice(66)}`)];
  if (modulo(key[1] * key[1] - (key[0] ** 3n + curveA * key[0] + curveB)) !== 0n) return false;
  const [r, s] = readDer(signature);
  if (r < 1n || r >= order || s < 1n || s >= order) return false;
  const user = Buffer.from('1234567812345678');
  const length = Buffer.of(0, user.length * 8);
  const z = sm3(length, user, ...[curveA, curveB, ...base, ...key].map(bytesOf));
  const t = modulo(r + s, order);
  const point = t === 0n ? null : addPoints(multiply(base, s), multiply(key, t));
  return point !== null && modulo(numberOf(sm3(z, message)) + point[0], order) === r;
}

function readDer(bytes) {
  const read = (at) => {
    const length = bytes[at + 1];
    return [numberOf(bytes.subarray(at + 2, at + 2 + length)), at + 2 + length];
  };
  const [r, next] = read(2);
  return [r, read(next)[0]];
}

// —— the command ——

/** For the eye: four digits and a space. */
function grouped(text) {
  return text.match(/.{4}/g).join(' ');
}

/** A moment as it was in Beijing. */
function beijing(moment) {
  const local = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}（北京时间）`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function run(words) {
  // As they stand on paper, with spaces between the groups.
  const option = (name) =>
    words.includes(name)
      ? String(words[words.indexOf(name) + 1])
          .replaceAll(/\s/g, '')
          .toLowerCase()
      : undefined;
  const named = words.find(
    (word, index) => !word.startsWith('--') && !String(words[index - 1]).startsWith('--'),
  );
  const folder = resolve(named ?? dirname(fileURLToPath(import.meta.url)));
  const result = verifyFolder(folder);
  if (!result.ok) {
    say(`不一致。${result.text}`);
    return 1;
  }
  const wantedKey = option('--key');
  const wantedRoot = option('--root');
  if (wantedKey !== undefined && (wantedKey.length < 32 || !result.fingerprint.startsWith(wantedKey))) {
    say(`不一致。签名的密钥（指纹 ${grouped(result.fingerprint)}）不是所给的那一把。`);
    return 1;
  }
  if (wantedRoot !== undefined && !result.roots.some(({ hash }) => hash === wantedRoot)) {
    say('不一致。所给的日封存值不在这份导出所依据的日封存值里。');
    return 1;
  }
  say(`核对通过。${result.files} 个文件、${result.links} 环留痕与导出时相同。`);
  if (result.merged > 0) say(`其中有 ${result.merged} 件并入的案件的档案，各自的留痕也已核对。`);
  say(
    `导出：${beijing(result.export.at)}，${result.export.bodyName} ${result.export.by}，交给${result.export.recipient}。`,
  );
  say(`签名密钥的指纹（每日存证单上叫“公钥摘要”，印前 32 位）：${grouped(result.fingerprint)}`);
  for (const { day, batchId, hash } of result.roots) say(`日封存值：${day}，第 ${batchId} 批，${hash}`);
  if (result.unrooted + result.unsealed > 0) {
    say(`${result.unrooted + result.unsealed} 环晚于最后一个日封存值，只由本次导出的签名证明。`);
  }
  say('指纹和日封存值请与另外得到的核对（例如检察机关留存的每日存证单）。');
  return 0;
}

const called = process.argv[1];
if (called !== undefined && realpathSync(called) === fileURLToPath(import.meta.url)) {
  process.exitCode = run(process.argv.slice(2));
}
