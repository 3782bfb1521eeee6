/**
 * A path that cannot be read or written is a mistake of the call: told in one line, which path and what was expected
 * there. Any other error is a fault of the program and keeps its stack.
 */
import fs from 'node:fs';
import path from 'node:path';

const EXPECTED: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder; expected a file',
  EEXIST: 'it is a file; expected a folder',
  ENOTDIR: 'it, or what it is said to lie in, is a file; expected a folder',
  EACCES: 'not permitted; expected a path that may be read and written',
  EPERM: 'not permitted; expected a path that may be read and written',
  EROFS: 'it cannot be written to; expected a path that can',
};

/** What an error of the operating system comes to, in one line; null when it is no such error. */
export function systemProblem(error: unknown): string | null {
  if (!isSystemError(error)) return null;
  const { code = '', path: file, message } = error;
  const expected = file === undefined ? undefined : code === 'ENOENT' ? missing(file) : EXPECTED[code];
  return expected === undefined ? message : `${file}: ${expected}`;
}

/**
 * A file's text, without the byte order mark that some editors put before it; unlike Node's own, its errors name the file
 * even when it opens and is then found to be a folder.
 */
export function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw ofFile(error, file);
  }
}

/** An error of reading an open file, with the file's name. */
export function ofFile(error: unknown, file: string): unknown {
  if (isSystemError(error)) error.path ??= file;
  return error;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

function missing(file: string): string {
  const folder = path.dirname(file);
  return fs.existsSync(folder)
    ? 'nothing is there; expected a file or a folder'
    : `there is no folder ${folder}; expected one to write into`;
}
