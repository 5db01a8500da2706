const headerBytes = 36;
const phonemeBytes = 16;

/** The tables of eSpeak NG's phontab: each has a name, phonemes, and a table that it builds on. */
function tablesOf(phontab) {
  const tables = [];
  for (let at = 4; tables.length < phontab[0];) {
    const end = at + headerBytes + phontab[at] * phonemeBytes;
    const name = phontab.toString('latin1', at + 4, at + headerBytes).replace(/\0.*$/s, '');
    tables.push({ name, bytes: phontab.subarray(at, end), base: phontab[at + 1] - 1 });
    at = end;
  }
  return tables;
}

/**
 * Empties the tables that no kept language speaks by. They stay in their places, since tables are
 * known by number; the sound of the kept languages is the same to the bit.
 */
export function cutPhonemeTables(phontab, languages) {
  const tables = tablesOf(phontab);
  const kept = new Set();
  for (const language of languages) {
    let table = tables.find(({ name }) => name === language);
    if (!table) throw new Error(`eSpeak NG has no phonemes for ${language}`);
    for (; table; table = tables[table.base]) kept.add(table);
  }
  const empty = ({ bytes }) => Buffer.concat([Buffer.of(0), bytes.subarray(1, headerBytes)]);
  const parts = tables.map((table) => (kept.has(table) ? table.bytes : empty(table)));
  return Buffer.concat([phontab.subarray(0, 4), ...parts]);
}
