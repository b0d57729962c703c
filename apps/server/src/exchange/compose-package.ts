import { createHash } from 'node:crypto';

import type { Evidence, FieldValue, FormValues } from '@guitu/law';
import { isEvidence } from '@guitu/law';
import { getBlob } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { packZip } from '../archive/pack.ts';
import type { ZipPart } from '../archive/pack.ts';
import { findSheet, paperBytes } from '../papers/paper-file.ts';
import type { Services } from '../services.ts';
import type { GatheredMatter, SentPaper } from './gather-matter.ts';
import { matterFormat } from './matter-manifest.ts';
import type { MatterManifest, StepSent } from './matter-manifest.ts';
import type { OtherSide } from './other-side.ts';

type Listed = MatterManifest['files'][number];

/** A file on its way into the zip. */
interface Enclosed {
  readonly listed: Listed;
  readonly bytes: Buffer;
}

/** What may travel: the kinds of file that a received package opens. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The bytes of a package: the manifest, the papers of our steps as PDF, and the evidence that was handed in with them. */
export async function composePackage(
  services: Services,
  visitor: Visitor,
  gathered: GatheredMatter & { readonly other: OtherSide },
  envelopeId: string,
): Promise<Buffer> {
  const papers: Enclosed[] = [];
  const sent = new Set(gathered.steps.map(({ step }) => step));
  for (const paper of gathered.papers) {
    if (paper.step === undefined || !sent.has(paper.step)) continue;
    papers.push(await enclosePaper(services, visitor, paper, papers.length + 1));
  }
  const evidence = await encloseEvidence(services, visitor, gathered);
  const files = [...papers, ...evidence.enclosed];
  const manifest = manifestOf(services, visitor, gathered, envelopeId, {
    files: files.map(({ listed }) => listed),
    leftOut: evidence.leftOut,
    hashes: evidence.hashes,
  });
  const parts: ZipPart[] = [
    { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest, undefined, 2)) },
    ...files.map(({ listed, bytes }) => ({ name: listed.path, content: bytes })),
  ];
  return packZip(parts);
}

async function enclosePaper(
  services: Services,
  visitor: Visitor,
  paper: SentPaper,
  place: number,
): Promise<Enclosed> {
  const sheet = await findSheet(services, accessOf(visitor), paper.id);
  const bytes = sheet === undefined ? undefined : await paperBytes(services, sheet, 'body');
  if (bytes === undefined) throw new Error(`the bytes of paper ${paper.id} are gone`);
  return enclose(bytes, {
    path: `papers/${place}.pdf`,
    kind: paper.kind,
    title: paper.title,
    ...(paper.number === null ? {} : { number: paper.number }),
    ...(paper.step === undefined ? {} : { step: paper.step }),
  });
}

interface EnclosedEvidence {
  readonly enclosed: readonly Enclosed[];
  /** SHA-256 by the hash under which this installation stores the file: nobody else can know that one. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly leftOut: readonly string[];
}

async function encloseEvidence(
  services: Services,
  visitor: Visitor,
  { steps }: GatheredMatter,
): Promise<EnclosedEvidence> {
  const enclosed: Enclosed[] = [];
  const hashes = new Map<string, string>();
  const leftOut: string[] = [];
  for (const { hash, name } of steps.flatMap(({ values }) => evidenceIn(values))) {
    if (hashes.has(hash)) continue;
    const blob = await getBlob(services.record, accessOf(visitor), hash);
    const ending = blob === undefined ? undefined : endings[blob.mediaType];
    if (blob === undefined || ending === undefined) {
      leftOut.push(name.slice(0, 200));
      continue;
    }
    const path = `evidence/${enclosed.length + 1}.${ending}`;
    const one = enclose(blob.bytes, {
      path,
      kind: 'evidence',
      title: name.replace(/\.\w+$/, '').slice(0, 200),
    });
    enclosed.push(one);
    hashes.set(hash, one.listed.sha256);
  }
  return { enclosed, hashes, leftOut };
}

function enclose(bytes: Buffer, listed: Omit<Listed, 'sha256' | 'size'>): Enclosed {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, listed: { ...listed, sha256, size: bytes.length } };
}

const evidenceIn = (values: FormValues): readonly Evidence[] =>
  Object.values(values).flatMap((value) => (value !== undefined && isEvidence(value) ? value : []));

function manifestOf(
  services: Services,
  { body }: Visitor,
  { matter, other, steps, items, theirs, received }: GatheredMatter & { readonly other: OtherSide },
  id: string,
  enclosed: {
    readonly files: readonly Listed[];
    readonly leftOut: readonly string[];
    readonly hashes: ReadonlyMap<string, string>;
  },
): MatterManifest {
  const { procedure } = matter;
  return {
    format: matterFormat,
    version: 1,
    id,
    sentAt: services.now(),
    from: { kind: body.kind, name: body.name, regionCode: body.regionCode },
    to: { name: other.name, regionCode: other.regionCode },
    matter: {
      procedure: procedure.name,
      version: procedure.version,
      title: procedure.title,
      reference: matter.id,
      ...(theirs === undefined ? {} : { theirs }),
    },
    received: [...received],
    person: { ...items.person },
    case: { ...items.case },
    steps: steps.map(({ step, values, event }): StepSent => {
      const { office, name, bodyName } = event.by.stated ?? event.by;
      const by = { office, name, bodyName: bodyName ?? event.by.bodyName };
      return { step, values: valuesSent(values, enclosed.hashes), happenedAt: event.happenedAt, by };
    }),
    files: [...enclosed.files],
    leftOut: [...enclosed.leftOut],
  };
}

function valuesSent(values: FormValues, hashes: ReadonlyMap<string, string>): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, FieldValue][] => {
      if (value === undefined) return [];
      if (!isEvidence(value)) return [[name, value]];
      const sent = value.flatMap(({ hash, name: title }) => {
        const sha256 = hashes.get(hash);
        return sha256 === undefined ? [] : [{ hash: sha256, name: title }];
      });
      return sent.length === 0 ? [] : [[name, sent]];
    }),
  );
}
