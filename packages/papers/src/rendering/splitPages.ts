/**
 * Makes one picture a page out of the typesetter's single one, in which all pages stand below each other.
 * Each picture is the whole drawing seen through a window on its page; a paper has one or two pages, so the
 * repetition costs little. All our pages have one size.
 */
export function splitPages(svg: string, pages: number): string[] {
  const head =
    /^<svg class="typst-doc" viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/u.exec(svg);
  const [opening, width, height] = head ?? [];
  if (opening === undefined || width === undefined || height === undefined) {
    throw new Error('the typesetter changed the head of its pictures');
  }
  const pageHeight = Number(height) / pages;
  return Array.from({ length: pages }, (_, page) => {
    const window = `viewBox="0 ${page * pageHeight} ${width} ${pageHeight}"`;
    return `<svg class="typst-doc" ${window} width="${width}pt" height="${pageHeight}pt"${svg.slice(opening.length)}`;
  });
}
