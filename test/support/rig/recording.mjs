import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How a loudspeaker is recorded. */
export const recordingFormat = { format: 's16le', rate: 44_100, channels: 1 };
const bytesPerSample = 2;
const loudestSample = 32_768;

/** The loudest moment, between 0 and 1, of the last milliseconds of what is being recorded. */
export function loudestOfLast(ms, recording) {
  const length = Math.round((ms / 1000) * recordingFormat.rate) * bytesPerSample;
  const file = openSync(recording);
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(length);
    // Behind a header of 44 bytes, which is even as samples are; what is written may end in one.
    const read = readSync(file, bytes, 0, length, Math.max(0, (size & ~1) - length));
    let loudest = 0;
    for (let at = 0; at + 1 < read; at += bytesPerSample) {
      loudest = Math.max(loudest, Math.abs(bytes.readInt16LE(at)));
    }
    return loudest / loudestSample;
  } finally {
    closeSync(file);
  }
}
