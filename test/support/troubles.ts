/** What goes wrong in this window while a test runs. */
export class Troubles {
  /** Errors thrown into the page, promises nobody minded, broken policies, payloads that ran. */
  readonly met: string[] = [];
  readonly #listening = new AbortController();
  readonly #before = new Map<string, unknown>();
  readonly #keys = pollutable.map((one) => Reflect.ownKeys(one).length);

  constructor(page: Window = window) {
    const { signal } = this.#listening;
    page.addEventListener(
      'error',
      ({ message }) => {
        this.met.push(message);
      },
      { signal },
    );
    page.addEventListener(
      'unhandledrejection',
      ({ reason }) => {
        this.met.push(String(reason));
      },
      { signal },
    );
    page.document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) => {
        this.met.push(`${violatedDirective} ${blockedURI} ${sample}`);
      },
      { signal },
    );
    for (const name of ['xss', 'alert', 'confirm', 'prompt', 'open']) {
      this.#before.set(name, Reflect.get(page, name));
      Reflect.set(page, name, (...given: unknown[]) => this.met.push(`${name}(${given.join()})`));
    }
  }

  /** Whether a prototype that everything shares has more or less than before. */
  get polluted(): boolean {
    return pollutable.some((one, i) => Reflect.ownKeys(one).length !== this.#keys[i]);
  }

  /** Lets the window be as before. */
  end(page: Window = window): void {
    this.#listening.abort();
    for (const [name, value] of this.#before) Reflect.set(page, name, value);
  }
}

const pollutable = [Object, Array, Function, String, Promise].map(
  ({ prototype }) => prototype as object,
);

/** Strings that want to be more than strings. */
export const hostileTexts: readonly string[] = [
  '<img src=/xss.png onerror=xss(1)>',
  '"><script>xss(2)</script>',
  "' onmouseover='xss(3)",
  'javascript:xss(4)',
  '${xss(5)} {{xss(5)}} <%= xss(5) %>',
  '</style><script>xss(6)</script>',
  '--><svg onload=xss(7)>',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '{"sub":{"alias":"<img src onerror=xss(8)>"},"say-as":{"__proto__":{"interpret-as":"date"}}}',
  '[[[[[[[[[[[[[[',
  '\u0000\u202e\u2066\ufeff\ud800',
  ':-( not(a selector',
  '*, :root, na-glos',
  'pl-__proto__-x-<b>',
  'x'.repeat(20_000),
  '',
];
