const head =
  /^<svg class="typst-doc" viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"([^>]*>)/u;
/** The white ground with which every page begins, at the top level of the drawing. */
const ground = /\n {4}<path class="typst-shape" fill="#ffffff"/gu;

/**
 * Makes one picture a page out of the typesetter's single one. Its pages stand below each other, but the white ground
 * of every page lies at the top and would hide the first one: the drawing is cut where a ground begins, and each page
 * is seen through its own window. The shapes of the letters go with every page. All our pages have one size.
 */
export function splitPages(svg: string, pages: number): string[] {
  const [opening, width, height, attributes] = head.exec(svg) ?? [];
  const shapes = svg.indexOf('\n    <defs');
  const starts = [...svg.matchAll(ground)].map((match) => match.index);
  if (opening === undefined || shapes < 0 || starts.length !== pages) {
    throw new Error('the typesetter changed the form of its pictures');
  }
  const pageHeight = Number(height) / pages;
  return starts.map((start, page) => {
    const top = page * pageHeight;
    const window = `viewBox="0 ${top} ${width} ${pageHeight}" width="${width}pt" height="${pageHeight}pt"`;
    const drawing = svg
      .slice(start, starts[page + 1] ?? shapes)
      .replace('<path ', `<path transform="translate(0 ${top})" `);
    return `<svg class="typst-doc" ${window}${attributes}${drawing}${svg.slice(shapes)}`;
  });
}
