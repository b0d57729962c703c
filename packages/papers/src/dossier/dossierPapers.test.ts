import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { dossierSamples } from '../samples/dossierSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describePapers('dossier', { dossierCatalogue: [3, 26], workRecords: [1, 8] });

const { dossierCatalogue } = dossierSamples;

describe('the cover of a file', () => {
  it('says what is known, and leaves lines for a hand while the file is open', async () => {
    const unknown = {
      ...dossierCatalogue.person,
      sex: null,
      birthOn: null,
      termBegins: null,
      termEnds: null,
    };
    const open = { ...dossierCatalogue, person: unknown, receivedOn: null, endedOn: null, closing: null };
    const { text, pages } = await textOf(renderer, 'dossierCatalogue', open);
    expect(text.split('（未登记）').length).toBeGreaterThan(4);
    expect(pages).toHaveLength(3);
    expect(text).not.toContain('和丽琼');
  });
});

describe('the catalogue', () => {
  it('has the four parts in their order, an empty one too', async () => {
    const { text } = await textOf(renderer, 'dossierCatalogue', dossierCatalogue);
    const places = dossierCatalogue.parts.map(({ title }) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(text).toContain('四、其他材料（无）');
  });
});
