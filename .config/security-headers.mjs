const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html na-glos', // Lit's one policy, and that of the embedded voice
].join('; ');

/** Koa middleware: the demo is served as strictly as a careful site would serve its pages. */
export async function securityHeaders(context, next) {
  await next();
  // A worker goes by the policy that its own script comes with.
  if (!/^\/(?:demo|dist\/espeak)\//.test(context.path)) return;
  context.set('Content-Security-Policy', policy);
  context.set('X-Content-Type-Options', 'nosniff');
  context.set('Referrer-Policy', 'no-referrer');
}
