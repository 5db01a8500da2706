import { assert } from '@open-wc/testing';
import { PreferenceStore } from '../../src/elements/preference-store.js';
import { defaultPreferences } from '../../src/reader/preferences.js';

const key = 'na-glos';

describe('PreferenceStore', () => {
  let connection: AbortController;
  let restore: () => void;

  beforeEach(() => {
    localStorage.removeItem(key);
    connection = new AbortController();
    restore = () => undefined;
  });

  afterEach(() => {
    connection.abort();
    restore();
    localStorage.removeItem(key);
  });

  const followed = (): PreferenceStore => {
    const store = new PreferenceStore();
    store.follow(connection.signal);
    return store;
  };

  /** What another tab does to the storage. */
  const elsewhere = (text: string | null, clears = false): void => {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    window.dispatchEvent(new StorageEvent('storage', { key: clears ? null : key, newValue: text }));
  };

  const changesOf = (store: PreferenceStore): unknown[] => {
    const changes: unknown[] = [];
    store.addEventListener('change', () => changes.push(store.preferences));
    return changes;
  };

  /** Replaces this page's storage. */
  const replaceStorage = (get: () => unknown): void => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    restore = () => {
      Object.defineProperty(window, 'localStorage', own);
    };
  };

  it('has those of anyone where nothing is stored, and stores nothing by itself', () => {
    assert.deepEqual(followed().preferences, defaultPreferences);
    assert.isNull(localStorage.getItem(key));
  });

  it('remembers what was preferred', () => {
    followed().prefer({ rate: 1.6 });
    assert.deepEqual(followed().preferences, { ...defaultPreferences, rate: 1.6 });
  });

  it('keeps what was preferred before', () => {
    const store = followed();
    store.prefer({ rate: 1.6 });
    store.prefer({ follow: false });
    assert.deepEqual(followed().preferences, { ...defaultPreferences, rate: 1.6, follow: false });
  });

  it('writes once for each change, and never for none', () => {
    const written: string[] = [];
    const storage = {
      getItem: () => null,
      setItem: (_: string, text: string) => written.push(text),
    };
    replaceStorage(() => storage);
    const store = followed();
    store.prefer({ rate: 1.6, follow: false });
    store.prefer({ rate: 1.6 });
    store.prefer({});
    assert.lengthOf(written, 1);
  });

  it('tells of each change once', () => {
    const store = followed();
    const changes = changesOf(store);
    store.prefer({ rate: 2 });
    store.prefer({ rate: 2 });
    assert.deepEqual(changes, [{ ...defaultPreferences, rate: 2 }]);
  });

  for (const text of ['', '{', 'null', '7', '[]', '"rate"', '{"rate":"fast"}', '\u0000']) {
    it(`takes ${JSON.stringify(text)} in the storage for nothing`, () => {
      localStorage.setItem(key, text);
      assert.deepEqual(followed().preferences, defaultPreferences);
    });
  }

  describe('with another in the page', () => {
    it('is in step, and writes once', () => {
      const [one, other] = [followed(), followed()];
      const changes = changesOf(other);
      one.prefer({ rate: 0.75 });
      other.prefer({ follow: false });
      const preferred = { ...defaultPreferences, rate: 0.75, follow: false };
      assert.deepEqual([one.preferences, other.preferences], [preferred, preferred]);
      assert.lengthOf(changes, 2);
    });

    it('begins with what the other has, where nothing may be stored', () => {
      replaceStorage(thrower);
      followed().prefer({ rate: 2 });
      assert.equal(followed().preferences.rate, 2);
    });

    it('hears no more of it once it is let go', () => {
      const store = followed();
      connection.abort();
      connection = new AbortController();
      followed().prefer({ rate: 2 });
      assert.equal(store.preferences.rate, 1);
    });
  });

  describe('with another tab', () => {
    it('is in step', () => {
      const store = followed();
      const changes = changesOf(store);
      elsewhere('{"rate":0.75}');
      assert.equal(store.preferences.rate, 0.75);
      assert.lengthOf(changes, 1);
    });

    it('writes nothing back', () => {
      followed();
      elsewhere('{"rate":0.75}');
      assert.equal(localStorage.getItem(key), '{"rate":0.75}');
    });

    it('begins anew where that clears the storage', () => {
      const store = followed();
      store.prefer({ rate: 2 });
      elsewhere(null, true);
      assert.deepEqual(store.preferences, defaultPreferences);
    });

    it('pays no heed to what else is stored', () => {
      const store = followed();
      localStorage.setItem(key, '{"rate":2}');
      window.dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: '{"rate":2}' }));
      assert.equal(store.preferences.rate, 1);
    });

    it('hears no more of it once it is let go', () => {
      const store = followed();
      connection.abort();
      elsewhere('{"rate":2}');
      assert.equal(store.preferences.rate, 1);
    });
  });

  describe('where nothing may be stored', () => {
    const storages: [what: string, get: () => unknown][] = [
      ['the storage itself throws', thrower],
      ['reading and writing throw', () => ({ getItem: thrower, setItem: thrower })],
      ['there is none', () => undefined],
      ['it is full', () => ({ getItem: () => null, setItem: thrower })],
    ];
    for (const [what, get] of storages) {
      it(`remembers as long as the page, as ${what}`, () => {
        replaceStorage(get);
        const store = followed();
        store.prefer({ rate: 2 });
        assert.equal(store.preferences.rate, 2);
        store.follow(connection.signal);
        assert.equal(store.preferences.rate, 2);
      });
    }
  });
});

function thrower(): never {
  throw new DOMException('No storage here', 'SecurityError');
}
