const MINUTE = 60_000;

/**
 * Prints the stored PDF itself, so that paper and file are the same: in a hidden frame, or beside the page where the browser
 * shows PDFs with a program of its own.
 */
export function printFile(address: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = '打印';
  frame.ariaHidden = 'true';
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      window.open(address, '_blank', 'noreferrer');
    }
  });
  frame.src = address;
  document.body.append(frame);
  setTimeout(() => frame.remove(), MINUTE);
}
