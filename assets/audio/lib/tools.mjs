/** The tools of the sound press, called with the same switches each time: FluidSynth plays, FFmpeg packs and measures. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { midiOf } from './midi.mjs';
import { SAMPLE_RATE } from './signal.mjs';
import { readWav, writeWav } from './wav.mjs';

/** From the Debian package musescore-general-soundfont (MIT). */
const SOUNDFONT = process.env['SOUNDFONT'] ?? '/usr/share/sounds/sf3/MuseScore_General_Full.sf3';
const HALL = { 'room-size': 0.72, damp: 0.35, width: 0.8, level: 0.6 };

/** Runs something with a folder of its own, which is gone afterwards. */
function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ffmpeg = (...args) => execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);

/** Parts played by the soundfont: left and right. */
export function playParts(parts, bpm) {
  return inFolder((folder) => {
    const [midi, wav] = [join(folder, 'score.mid'), join(folder, 'played.wav')];
    writeFileSync(midi, midiOf(parts, bpm));
    const hall = Object.entries(HALL).flatMap(([name, value]) => ['-o', `synth.reverb.${name}=${value}`]);
    const how = ['-ni', '-q', '-r', String(SAMPLE_RATE), '-O', 'float', '-T', 'wav', '-g', '0.6', ...hall];
    const synth = ['-o', 'synth.chorus.active=0', '-o', 'synth.polyphony=512'];
    execFileSync('fluidsynth', [...how, ...synth, '-F', wav, SOUNDFONT, midi], { stdio: 'ignore' });
    return readWav(wav);
  });
}

/** Packs a sound as `<file>.webm` (Opus) and `<file>.mp3`; rates in kbit/s. */
export function pack(channels, file, { webm, mp3 }) {
  inFolder((folder) => {
    const wav = join(folder, 'sound.wav');
    writeWav(wav, channels);
    const bare = ['-i', wav, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    ffmpeg(...bare, '-c:a', 'libopus', '-b:a', `${webm}k`, '-vbr', 'on', '-application', 'audio', `${file}.webm`);
    ffmpeg(...bare, '-c:a', 'libmp3lame', '-b:a', `${mp3}k`, `${file}.mp3`);
  });
}

/** A packed file as a player hears it. */
export function unpack(file) {
  return inFolder((folder) => {
    const wav = join(folder, 'sound.wav');
    ffmpeg('-i', file, '-ar', String(SAMPLE_RATE), '-c:a', 'pcm_f32le', wav);
    return readWav(wav);
  });
}

/** EBU R 128 by FFmpeg: integrated and loudest momentary loudness in LUFS, true peak in dBFS. */
export function loudness(channels) {
  return inFolder((folder) => {
    const wav = join(folder, 'sound.wav');
    writeWav(wav, channels);
    // A sound shorter than the 400 ms window would have no reading at all.
    const filters = 'apad=pad_dur=0.4,ebur128=peak=true';
    const args = ['-hide_banner', '-nostats', '-loglevel', 'verbose', '-i', wav, '-af', filters, '-f', 'null', '-'];
    const said = spawnSync('ffmpeg', args, { encoding: 'utf8', maxBuffer: 1 << 26 }).stderr;
    const summary = said.slice(said.lastIndexOf('Summary:'));
    const read = (pattern) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
    const moments = [...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
    return {
      integrated: read(/I:\s+(-?[\d.]+) LUFS/),
      momentary: moments.reduce((most, value) => Math.max(most, value), -120),
      truePeak: read(/Peak:\s+(-?[\d.]+) dBFS/),
    };
  });
}

/** dpkg-query's placeholders. */
const PACKAGE_AND_VERSION = ['Package', 'Version'].map((field) => `$\{${field}}`).join(' ');

/** What made the files, for the manifest. */
export function toolVersions() {
  const first = (command, args, pattern) => pattern.exec(spawnSync(command, args, { encoding: 'utf8' }).stdout)?.[1];
  return {
    fluidsynth: first('fluidsynth', ['--version'], /version (\S+)/i) ?? 'missing',
    ffmpeg: first('ffmpeg', ['-version'], /version (\S+)/) ?? 'missing',
    soundfont:
      first('dpkg-query', ['-W', '-f', PACKAGE_AND_VERSION, 'musescore-general-soundfont'], /(.+)/) ?? SOUNDFONT,
  };
}
