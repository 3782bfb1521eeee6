/** Lines of a file of any size, one at a time, and how many bytes of it are whole lines. */
import fs from 'node:fs';
import { ofFile } from './system-error';

const CHUNK = 1 << 20;

/** Calls back for each whole line, with its number from 1. Returns the bytes after the last line end: a torn line. */
export function readLines(file: string, each: (line: string, number: number) => void): { whole: number; torn: number } {
  const fd = fs.openSync(file, 'r');
  try {
    return read(fd, each);
  } catch (error) {
    throw ofFile(error, file);
  } finally {
    fs.closeSync(fd);
  }
}

function read(fd: number, each: (line: string, number: number) => void): { whole: number; torn: number } {
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  let whole = 0;
  let number = 0;
  for (let size = fs.readSync(fd, chunk); size > 0; size = fs.readSync(fd, chunk)) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      each(bytes.toString('utf8', start, end), ++number);
      whole += end + 1 - start;
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  return { whole, torn: rest.length };
}
