import { defaultPreferences, type Preferences, preferencesFrom } from '../reader/preferences.js';

const key = 'na-glos';

/**
 * Keeps the person's preferences in this browser, and in step between its tabs. Where nothing may be
 * stored they last as long as the page.
 *
 * Sends `change` when they are others.
 */
export class PreferenceStore extends EventTarget {
  #preferences = defaultPreferences;

  get preferences(): Preferences {
    return this.#preferences;
  }

  /** Reads what is stored, and hears of other tabs until the signal aborts. */
  follow(signal: AbortSignal): void {
    const text = stored();
    if (text !== null) this.#take(parsed(text));
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
    if (this.#take({ ...this.#preferences, ...changes })) store(JSON.stringify(this.#preferences));
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
