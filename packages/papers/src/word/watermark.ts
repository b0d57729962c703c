import { AlignmentType, ImportedXmlComponent, Paragraph, Run } from 'docx';

import { textRuns } from './wordRuns.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * An element of the format that the library has no class for. Its own reader of XML wraps what it reads in an element without a
 * name, which word processors refuse, so elements are put together by hand.
 */
function element(
  name: string,
  attributes: Attributes,
  ...children: readonly ImportedXmlComponent[]
): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, attributes);
  for (const child of children) made.push(child);
  return made;
}

const shape = [
  'position:absolute;margin-left:0;margin-top:0;width:380pt;height:170pt;rotation:325;z-index:-251658752',
  'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
  'mso-position-vertical:center;mso-position-vertical-relative:margin',
].join(';');

/** The big grey words across every page, in the form in which word processors keep them: drawn from the header. */
function words(): ImportedXmlComponent {
  return element(
    'w:pict',
    {},
    element(
      'v:shapetype',
      {
        id: '_x0000_t136',
        coordsize: '21600,21600',
        'o:spt': '136',
        path: 'm0,0l21600,0m0,21600l21600,21600e',
      },
      element('v:path', { textpathok: 't', 'o:connecttype': 'rect' }),
      element('v:textpath', { on: 't', fitshape: 't' }),
    ),
    element(
      'v:shape',
      { id: 'guituWatermark', type: '#_x0000_t136', style: shape, fillcolor: '#e8e8e8', stroked: 'f' },
      element('v:textpath', { style: 'font-family:宋体;font-size:1pt', string: '演示' }),
    ),
  );
}

/** The header of a demonstration: the line above the paper and the words across it. */
export function demonstrationHeader(): Paragraph {
  const run = new Run({});
  run.addChildElement(words());
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [...textRuns('演示文书，不具有法律效力', 'label', 10.5, '6E6E6E'), run],
  });
}
