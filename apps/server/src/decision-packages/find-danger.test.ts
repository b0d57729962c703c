import { deflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { findDanger } from './find-danger.ts';
import { examplePdf, examplePng } from './testing-papers.ts';

function packedObjects(objects: string): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 >>\nstream\r\n'),
    deflateSync(Buffer.from(objects)),
    Buffer.from('\r\nendstream\nendobj\n'),
  ]);
}

test.each([
  ['a plain action', examplePdf('x', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ')],
  ['an escaped one', examplePdf('x', '/OpenAction << /S /#4Aav#61Script >> ')],
  ['a script by reference', examplePdf('x', '/AA << /O << /JS 9 0 R >> >> ')],
  ['a program', examplePdf('x', '/OpenAction << /S /Launch /F (x.exe) >> ')],
  ['an action among packed objects', packedObjects('5 0 << /S /JavaScript /JS (app.alert(1)) >>')],
])('a PDF that acts is found: %s', (_, bytes) => {
  expect(findDanger(bytes, '判决书.pdf')).toMatch(/PDF$/);
});

test.each([
  ['a plain paper', examplePdf('an ordinary judgment'), '判决书.pdf'],
  ['packed objects without an action', packedObjects('5 0 << /Type /Page >>'), '判决书.pdf'],
  ['words of an action inside a picture', examplePdf('/JavaScript /JS (x) /Launch'), '判决书.pdf'],
  ['a picture', examplePng(), '照片.png'],
])('nothing is made of %s', (_, bytes, path) => {
  expect(findDanger(bytes, path)).toBeUndefined();
});

test.each([
  ['MZ', [0x4d, 0x5a, 0x90]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46, 2]],
  ['Mach-O', [0xcf, 0xfa, 0xed, 0xfe, 7]],
  ['a shell script', [...Buffer.from('#!/bin/sh')]],
  ['a page with a script', [...Buffer.from('  <script>alert(1)</script>')]],
])('%s is found whatever it is called', (_, bytes) => {
  expect(findDanger(Buffer.from(bytes), '判决书.pdf')).toBeDefined();
});

test('a name can be enough, and macros of both generations are found', () => {
  expect(findDanger(Buffer.from('x'), '判决书.pdf.exe')).toBeDefined();
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('_VBA_PROJECT', 'utf16le')]);
  expect(findDanger(old, '说明.doc')).toContain('宏');
  expect(findDanger(Buffer.from('PK word/vbaProject.bin'), '说明.docx')).toContain('宏');
});
