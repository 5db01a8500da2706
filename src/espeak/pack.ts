/** One file of eSpeak NG's data. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of a pack: the length of its table of contents, the table, the files one by one. */
export function filesOf(pack: ArrayBuffer): DataFile[] {
  const start = 4 + new DataView(pack).getUint32(0, true);
  const table: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(pack, 4, start - 4)));
  if (!isTable(table)) throw new TypeError('not a pack');
  let at = start;
  return table.map(([path, size]) => {
    at += size;
    return { path, bytes: new Uint8Array(pack, at - size, size) };
  });
}

function isTable(value: unknown): value is [path: string, size: number][] {
  return (
    Array.isArray(value) &&
    value.every(
      (row) => Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'number',
    )
  );
}
