import { ImportedXmlComponent, Paragraph, Run } from 'docx';

import { textRuns } from './wordRuns.ts';

/** The big grey words across every page, in the form in which word processors keep them: drawn from the header. */
const drawing =
  '<w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>' +
  '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>' +
  '<v:shape id="guituWatermark" o:spid="_x0000_s2049" type="#_x0000_t136" ' +
  'style="position:absolute;margin-left:0;margin-top:0;width:380pt;height:170pt;rotation:325;z-index:-251658752;' +
  'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
  'fillcolor="#e8e8e8" stroked="f"><v:textpath style="font-family:&quot;宋体&quot;;font-size:1pt" string="演示"/></v:shape></w:pict>';

/** The header of a demonstration: the line above the paper and the words across it. */
export function demonstrationHeader(): Paragraph {
  const run = new Run({});
  run.addChildElement(ImportedXmlComponent.fromXmlString(drawing));
  return new Paragraph({
    alignment: 'center',
    children: [...textRuns('演示文书，不具有法律效力', 'label', 10.5, '6E6E6E'), run],
  });
}
