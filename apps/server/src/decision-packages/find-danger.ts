import { findPdfAction } from './pdf-actions.ts';

/** The test file every virus scanner knows. In pieces, so that scanners do not take this very source for it. */
const EICAR = Buffer.from(['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-'));

const programs: readonly (readonly number[])[] = [
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xfe, 0xed, 0xfa, 0xce], // Mach-O, four spellings
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], // Windows shortcut
];

const programNames =
  /\.(exe|dll|scr|com|pif|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|sh|apk|reg|docm|dotm|xlsm|xltm|xlam|pptm)$/i;
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const MACROS = [Buffer.from('vbaProject.bin'), Buffer.from('_VBA_PROJECT', 'utf16le')];

/**
 * Why a file is taken for one that could do harm, or nothing. This is no virus scanner: it knows the test virus, programs, scripts,
 * macros, and PDF that act, by their content and by their name. Whoever needs more puts a scanner before the door.
 */
export function findDanger(bytes: Buffer, path: string): string | undefined {
  if (bytes.includes(EICAR)) return '含有病毒特征（EICAR 测试特征）';
  if (isProgram(bytes)) return '是可以执行的程序';
  if (bytes.subarray(0, 2).toString('latin1') === '#!' || isScript(bytes)) return '是脚本';
  const zipped = bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes.subarray(0, 4).equals(OLE);
  if (zipped && MACROS.some((mark) => bytes.includes(mark))) return '是带宏的文档';
  if (programNames.test(path)) return '文件名是程序、脚本或者带宏文档的样式';
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? pdfDanger(bytes) : undefined;
}

function isProgram(bytes: Buffer): boolean {
  if (bytes.subarray(0, 2).toString('latin1') === 'MZ') return true;
  return programs.some((mark) => bytes.subarray(0, mark.length).equals(Buffer.from(mark)));
}

function isScript(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 512).toString('latin1').trimStart().toLowerCase();
  return ['<script', '<?php', '<html', '<!doctype html', '@echo', '<svg', '<hta:'].some((mark) =>
    head.startsWith(mark),
  );
}

function pdfDanger(bytes: Buffer): string | undefined {
  const action = findPdfAction(bytes);
  return action === undefined ? undefined : `是${action}的 PDF`;
}
