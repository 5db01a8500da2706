import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { inPage } from './bundles.mjs';
import { htmlOf, pages } from './pages.mjs';
import { subjects } from './subjects.mjs';

const here = new URL('.', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);

const headers = {
  // Isolated pages have a clock of 5 µs, others one of 100.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const script = (source) => `<script type="module" src="${source}"></script>`;
const before = ['fake-speech', 'bench'].map((name) => `<script src="/page/${name}.js"></script>`);

function html({ searchParams }) {
  const subject = searchParams.get('subject');
  const ours = subject === 'na-glos' ? `<na-glos></na-glos>${script('/dist/na-glos.js')}` : '';
  const body = subject ? ours + script(`/subject/${subject}.js`) : '';
  return htmlOf(pages[searchParams.get('page')], before.join(''), body);
}

/** Serves the pages, each with one subject, on a port of its own. */
export async function serve() {
  const code = new Map();
  for (const name of Object.keys(subjects)) code.set(`/subject/${name}.js`, await inPage(name));

  async function contentOf(url) {
    if (url.pathname === '/') return ['text/html; charset=utf-8', html(url)];
    const [, folder, ...rest] = url.pathname.split('/');
    if (code.has(url.pathname)) return ['text/javascript', code.get(url.pathname)];
    if (folder === 'page')
      return ['text/javascript', await readFile(new URL(`page/${rest}`, here))];
    if (folder === 'dist')
      return ['text/javascript', await readFile(new URL(rest.join('/'), dist))];
    return undefined;
  }

  const server = createServer((request, response) => {
    contentOf(new URL(request.url, 'http://localhost'))
      .catch(() => undefined)
      .then((content) => {
        if (!content) return response.writeHead(404).end();
        const [type, body] = content;
        return response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
      });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    urlOf: (query) => `http://localhost:${server.address().port}/?${new URLSearchParams(query)}`,
    close: () => server.close(),
  };
}
