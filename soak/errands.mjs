import { addRelation, editRegister, enterEntry } from '../torture/actions/day.mjs';
import { applyForLeave, goOnWithLeave } from '../torture/actions/leave.mjs';
import { uploadFile } from '../torture/actions/upload.mjs';
import { contentOf } from '../torture/client.mjs';
import { bringNight } from './night.mjs';
import { openPage } from './pages.mjs';
import { getUp, sitDown } from './seats.mjs';

/** How each errand of the day is done by whoever sits at the seat. Changes go through the journal, as in the torture. */
const errands = {
  page: (of) => openPage(of),
  entry: (of) => enterEntry(of),
  edit: (of) => editRegister(of),
  relation: (of) => addRelation(of),
  upload: (of) => uploadFile(of),
  dealing: (of) => (of.random.next() < 0.3 ? applyForLeave(of) : goOnWithLeave(of)),
  paper: fetchPaper,
  catalogue: ({ fetch, person }) => fetch(`/api/cases/${person.id}/dossier/catalogue.pdf`, '%PDF'),
  workbook: ({ fetch }) => fetch('/api/cases.xlsx?status=serving', 'PK'),
  export: exportDossier,
  signIn: async (of) => {
    await getUp(of, of.seat);
    await sitDown(of, of.seat);
  },
  night: (of) => bringNight(of),
};

/** Does one errand. What somebody changes about a person is changed by one officer at a time. */
export async function runErrand(name, run, seat) {
  const { random, world, client, hand, streams, stage, nights } = run;
  const { address } = hand;
  const person = choosePerson(name, run, seat);
  const read = async (path) =>
    contentOf(await client.ask({ address, method: 'GET', path, cookie: seat.cookie }));
  const fetch = async (path, magic) => {
    const { status, bytes } = await client.ask({ address, method: 'GET', path, cookie: seat.cookie });
    if (status === 200 && !bytes.subarray(0, 4).toString('latin1').startsWith(magic)) {
      client.problems.push(`${path} 不是应有的文件`);
    }
  };
  person.busy = true;
  try {
    await errands[name]({
      random,
      world,
      client,
      hand,
      streams,
      stage,
      nights,
      address,
      seat,
      person,
      read,
      fetch,
    });
  } finally {
    person.busy = false;
  }
}

const changes = new Set(['entry', 'edit', 'relation', 'dealing', 'export']);

function choosePerson(name, { random, world }, seat) {
  if (!changes.has(name)) return { ...random.pick(seat.people) };
  const free = world.cases.filter(({ busy }) => !busy);
  return random.pick(free.length > 0 ? free : world.cases);
}

/** One of the latest papers of the office: as it is printed, its counterfoil, or the working copy for Word. */
async function fetchPaper({ read, fetch, random }) {
  const { rows } = await read('/api/papers?status=issued&size=50');
  if (rows.length === 0) return;
  const paper = random.pick(rows);
  const chance = random.next();
  if (chance < 0.15) await fetch(paper.file.replace('.pdf', '.docx'), 'PK');
  else await fetch(chance < 0.5 && paper.stub !== null ? paper.stub : paper.file, '%PDF');
}

/** A whole file is ordered for somebody and fetched. */
async function exportDossier({ hand, person, client, address }) {
  const officer = person.county;
  const order = await hand.command({
    kind: 'export',
    officer,
    method: 'POST',
    path: `/api/cases/${person.id}/dossier/exports`,
    caseId: person.id,
    body: { kind: 'caseFile', values: { recipient: '演示·市人民法院', ground: '演示·调卷函' } },
    learn: ({ id }) => (person.exportId = id),
  });
  if (order.state !== 'acknowledged') return;
  const path = `/api/cases/${person.id}/dossier/exports/${person.exportId}/file.zip`;
  const { bytes } = await client.ask({ address, method: 'GET', path, cookie: officer.cookie });
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') client.problems.push('导出的档案不是压缩文件');
}
