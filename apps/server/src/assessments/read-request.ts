import type { Evidence, FormValues } from '@guitu/law';
import { assessment, countyOf, dayOf, getStep } from '@guitu/law';
import { putBlob } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { inspectManifest } from '../decision-packages/inspect-manifest.ts';
import { packageLimits } from '../decision-packages/limits.ts';
import type { OpenPackage } from '../decision-packages/open-package.ts';
import { findManifest, openPackage } from '../decision-packages/open-package.ts';
import { UnreadablePackage } from '../decision-packages/problem.ts';
import { readFiles, readSoundFile } from '../decision-packages/read-files.ts';
import { Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { readValues } from './read-values.ts';
import { isRequestManifest, readRequestManifest } from './request-manifest.ts';
import type { RequestManifest } from './request-manifest.ts';

/** What a package says, as the form of 登记委托 would hold it; a person looks at it and registers. */
export interface ReadRequest {
  readonly values: FormValues;
  readonly problems: readonly string[];
}

/**
 * Reads a package with a request for an assessment. Nothing is registered: the sound papers and the package itself are stored like
 * files somebody has uploaded, and what the manifest says is laid into the form. Refuses with a sentence for the sender.
 */
export async function readRequest(
  services: Services,
  visitor: Visitor,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ReadRequest> {
  try {
    return await readOpened(services, visitor, file);
  } catch (error) {
    if (!(error instanceof UnreadablePackage)) throw error;
    throw new Refused(422, { code: error.problem.code, text: error.problem.text });
  }
}

async function readOpened(
  services: Services,
  visitor: Visitor,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<ReadRequest> {
  const opened = openPackage(bytes);
  const manifest = readRequestManifest(await inspectManifest(bytes, findManifest(opened)));
  const form = getStep(assessment, 'receive').form;
  const files = await readFiles(bytes, opened, manifest);
  const sound = files.filter(({ state }) => state === 'sound');
  const read = readValues(form, stated(manifest, pieceKinds(manifest, sound)));
  const evidence: Evidence[] = [await store(services, visitor, bytes, 'application/zip', name)];
  for (const { index, title, path } of sound)
    evidence.push(await storePart(services, visitor, { bytes, opened, manifest }, { index, title, path }));
  const elsewhere = countyOf(manifest.to.regionCode) !== visitor.body.regionCode;
  return {
    // When it came is for the receiving body to say.
    values: { ...read.values, letterOn: dayOf(services.now()), conveyance: 'system', evidence },
    problems: [
      ...(elsewhere ? ['这份委托不是发给本县的，请核对后再登记，或者退回委托机关。'] : []),
      ...read.problems.map((text) => `${text}清单里写的没有采用。`),
      ...files
        .filter(({ state }) => state !== 'sound')
        .map(({ title, path, text }) => `“${title}”（${path}）：${text}`),
    ],
  };
}

/** Who sends it, and which papers came, need not be written twice. */
function stated({ from, values }: RequestManifest, pieces: readonly string[]): Record<string, unknown> {
  return {
    entruster: from.name,
    entrusterKind: from.kind,
    expedited: 'no',
    ...(pieces.length === 0 ? {} : { pieces }),
    ...values,
  };
}

function pieceKinds(
  manifest: RequestManifest,
  sound: readonly { readonly index: number }[],
): readonly string[] {
  const field = getStep(assessment, 'receive').form['pieces'];
  const known = field?.kind === 'choices' ? field.options.map(({ code }) => code) : [];
  const kinds = sound.flatMap(({ index }) => manifest.files[index]?.kind ?? []);
  return [...new Set(kinds)].filter((kind) => known.includes(kind));
}

async function storePart(
  services: Services,
  visitor: Visitor,
  from: { readonly bytes: Buffer; readonly opened: OpenPackage; readonly manifest: RequestManifest },
  { index, title, path }: { readonly index: number; readonly title: string; readonly path: string },
): Promise<Evidence> {
  const found = await readSoundFile(from.bytes, from.opened, from.manifest, index);
  if (found === undefined) throw new Error(`file ${index} of the package was sound and is not`);
  const name = `${title}.${path.split('.').at(-1) ?? ''}`;
  return store(services, visitor, found.bytes, found.mediaType, name);
}

async function store(
  services: Services,
  visitor: Visitor,
  bytes: Buffer,
  mediaType: string,
  name: string,
): Promise<Evidence> {
  const { hash } = await putBlob(services.record, accessOf(visitor), {
    bytes,
    mediaType,
    caseId: null,
    sizeAtMost: packageLimits.fileBytes,
  });
  return { hash, name: name.slice(0, 200) };
}

/**
 * Whether these bytes are a request for an assessment: at the door for people who arrive they are turned away before anything is
 * stored, because what lies there is read by more bodies than may know of an assessment.
 */
export async function isRequest(bytes: Buffer): Promise<boolean> {
  try {
    return isRequestManifest(await inspectManifest(bytes, findManifest(openPackage(bytes))));
  } catch (error) {
    if (error instanceof UnreadablePackage) return false;
    throw error;
  }
}
