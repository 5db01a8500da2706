import { defaultPreferences, type Preferences, preferencesFrom } from '../reader/preferences.js';

const key = 'na-glos';

/**
 * Keeps the person's preferences in this browser, and in step between its tabs. Where nothing may be
 * stored they last as long as the page.
 *
 * Sends `change` when they are others.
 */
export class PreferenceStore extends EventTarget {
  /** Those in this page, which a storage tells nothing of each other. */
  static readonly #followers = new Set<PreferenceStore>();

  #preferences = defaultPreferences;

  get preferences(): Preferences {
    return this.#preferences;
  }

  /** Reads what is stored, and hears of others in this page and in other tabs until the signal aborts. */
  follow(signal: AbortSignal): void {
    const text = stored();
    const [other] = PreferenceStore.#followers;
    if (other) this.#take(other.#preferences);
    else if (text !== null) this.#take(parsed(text));
    PreferenceStore.#followers.add(this);
    signal.addEventListener('abort', () => PreferenceStore.#followers.delete(this));
    window.addEventListener(
      'storage',
      (event) => {
        // Without a key, everything was cleared.
        if (event.key === key || event.key === null) this.#take(parsed(stored()));
      },
      { signal },
    );
  }

  /** Changes some of them, and remembers all. */
  prefer(changes: Partial<Preferences>): void {
    if (!this.#take({ ...this.#preferences, ...changes })) return;
    store(JSON.stringify(this.#preferences));
    for (const other of PreferenceStore.#followers) other.#take(this.#preferences);
  }

  #take(value: unknown): boolean {
    const preferences = preferencesFrom(value);
    if (JSON.stringify(preferences) === JSON.stringify(this.#preferences)) return false;
    this.#preferences = preferences;
    this.dispatchEvent(new Event('change'));
    return true;
  }
}

// Whether a page may store anything, only trying can tell.

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // They last as long as the page.
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
