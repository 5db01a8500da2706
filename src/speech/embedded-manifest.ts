/** A file of the embedded voice. */
export interface VoiceFile {
  /** Its name in the folder. */
  readonly file: string;
  readonly bytes: number;
  /** Its size on the way, where the server compresses it. */
  readonly gzip: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What the folder of the embedded voice holds. */
export interface Manifest {
  readonly programs: readonly VoiceFile[];
  readonly packs: Readonly<Record<string, VoiceFile>>;
  readonly languages: Readonly<Record<string, ManifestLanguage>>;
}

/** What a language needs. */
export interface ManifestLanguage {
  /** The worker's name of its voice. */
  readonly voice: string;
  readonly packs: readonly string[];
}

/** Whether a file is a manifest: a server may well answer with a page of its own. */
export function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false;
  const { programs, packs, languages } = value;
  return (
    Array.isArray(programs) &&
    programs.every(isFile) &&
    isRecord(packs) &&
    Object.values(packs).every(isFile) &&
    isRecord(languages) &&
    Object.values(languages).every((language) => isLanguage(language, packs))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFile(value: unknown): value is VoiceFile {
  return (
    isRecord(value) &&
    typeof value['file'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['gzip'] === 'number' &&
    typeof value['sha256'] === 'string'
  );
}

function isLanguage(value: unknown, packs: Record<string, unknown>): value is ManifestLanguage {
  return (
    isRecord(value) &&
    typeof value['voice'] === 'string' &&
    Array.isArray(value['packs']) &&
    value['packs'].every((name) => typeof name === 'string' && name in packs)
  );
}
