/**
 * CSV as it comes: one reader for everything that takes a file, and the writer that goes with it.
 *
 * `readCsv(bytes, options)` gives rows, refused lines and notes; `collect(rows, read)` works through the rows and gathers
 * what is refused on the way; `row.refuse(...)` refuses one; `inWords(refusal)` says it. Nothing here touches the disk.
 */
export { invisibleIn, shown } from './characters.ts';
export { collect, UniqueKeys } from './collect.ts';
export { CsvRefusal, CsvRow, inWords, placeOf } from './csvRow.ts';
export type { Refusal } from './csvRow.ts';
export { packByLength } from './packByLength.ts';
export { CsvFileError, readCsv } from './readCsv.ts';
export type { CsvOptions, CsvTable } from './readCsv.ts';
export { csvLine, writeCsv } from './writeCsv.ts';
export type { Cell } from './writeCsv.ts';
