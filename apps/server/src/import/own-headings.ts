/** Columns we add to a returned workbook, and leave alone when it comes back. */
export const ownHeadings = { problems: '问题说明', warnings: '提示' } as const;
