import { dossierNames, dossierParts, formatMoment } from '@guitu/law';

import type { ArrangedDossier } from '../arranged.ts';
import { pageRange } from '../arranged.ts';
import type { Exported } from './exported.ts';
import type { ExportedPiece } from './piece-members.ts';

/** The catalogue as a page that opens in any browser: links to the files beside it, no scripts, nothing fetched from elsewhere. */
export function indexPage(
  { dossier }: ArrangedDossier,
  pieces: readonly ExportedPiece[],
  exported: Exported,
  whole: boolean,
): string {
  const title = `${dossierNames[dossier.kind]}：${dossier.row.person_name}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.7 "Noto Serif CJK SC", SimSun, serif; margin: 2em auto; max-width: 60em; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #777; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
td.number { text-align: right; white-space: nowrap; }
p.small { color: #555; font-size: 14px; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(exported.bodyName)} ${escaped(exported.by)}于${escaped(formatMoment(exported.at))}导出，交给${escaped(exported.recipient)}。根据：${escaped(exported.ground)}。范围：${whole ? '全卷' : '部分材料'}。</p>
<h2>卷内目录</h2>
<table>
<thead><tr><th>序号</th><th>责任者</th><th>文号</th><th>题名</th><th>日期</th><th>页次</th><th>备注</th></tr></thead>
<tbody>
${dossierParts
  .map(({ code, title: part }) =>
    partRows(
      part,
      pieces.filter(({ row }) => row.part === code),
    ),
  )
  .join('\n')}
</tbody>
</table>
${whole ? missingList(dossier) : ''}
<h2>怎样核对</h2>
<p>装有 Node 的电脑上，在这个文件夹里运行 <code>node verify.mjs</code>：不联网，也不需要别的软件；有一处与导出时不一致，会说出是哪一处。核对所依据的公钥指纹、日封存值，请另外取得（例如检察机关留存的每日存证单）。</p>
<p class="small">file.json 是同样内容的数据；manifest.json 是文件清单和留痕；manifest.sig 是签名。这一页和目录只为方便查看，以各文件和清单为准。</p>
</body>
</html>
`;
}

function partRows(part: string, pieces: readonly ExportedPiece[]): string {
  const head = `<tr><th colspan="7">${escaped(part)}</th></tr>`;
  return [head, ...pieces.map(pieceRow)].join('\n');
}

function pieceRow({ row, path, absent }: ExportedPiece): string {
  const link = path?.split('/').map(encodeURIComponent).join('/');
  const title =
    link === undefined
      ? `${escaped(row.title)}（${escaped(absent)}）`
      : `<a href="${link}">${escaped(row.title)}</a>`;
  const cells = [
    escaped(row.responsible),
    escaped(row.number ?? '／'),
    title,
    row.on,
    pageRange(row) ?? '／',
  ];
  return `<tr><td class="number">${row.index}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td>${escaped(row.note ?? '')}</td></tr>`;
}

function missingList({ missing }: ArrangedDossier['dossier']): string {
  if (missing.length === 0) return '';
  const lines = missing.map(({ title, text }) => `<li>${escaped(title)}：${escaped(text)}</li>`);
  return `<h2>缺件</h2>\n<ul>\n${lines.join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
