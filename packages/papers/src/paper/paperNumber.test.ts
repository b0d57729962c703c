import { describe, expect, it } from 'vitest';

import { formatPaperNumber } from './paperNumber.ts';

describe('formatPaperNumber', () => {
  it('writes the form （ ）字第 号', () => {
    expect(formatPaperNumber({ organ: '香矫', word: '外准', year: 2026, serial: 12 })).toBe(
      '（2026）香矫外准字第 12 号',
    );
    expect(formatPaperNumber({ organ: '建司', word: '外备', year: 2027, serial: 1 })).toBe(
      '（2027）建司外备字第 1 号',
    );
  });

  it.each([
    { organ: '', word: '外准', year: 2026, serial: 1 },
    { organ: '香矫', word: 'wz', year: 2026, serial: 1 },
    { organ: '香矫', word: '外准', year: 26, serial: 1 },
    { organ: '香矫', word: '外准', year: 2026, serial: 0 },
    { organ: '香矫', word: '外准', year: 2026, serial: 1.5 },
  ])('refuses %o', (parts) => {
    expect(() => formatPaperNumber(parts)).toThrow(expect.objectContaining({ code: 'PAPER_NUMBER_INVALID' }));
  });
});
