/**
 * Koa middleware: below /unreliable/<name>/ lies what is in /dist/, but what reads does not come
 * before /unreliable/<name>/mend was asked for.
 */
export function unreliable() {
  const mended = new Set();
  return async (context, next) => {
    const [, name, file] = /^\/unreliable\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (file === undefined) return next();
    if (file === 'mend') {
      mended.add(name);
      context.status = 204;
    } else if (file.startsWith('na-glos-reading-') && !mended.has(name)) {
      context.respond = false;
      context.res.destroy();
    } else {
      context.url = `/dist/${file}`;
      await next();
    }
    return undefined;
  };
}
