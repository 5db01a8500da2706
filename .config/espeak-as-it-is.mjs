/**
 * Server plugin: the engine of the embedded voice is served as it is. It imports a module of Node's
 * where it runs in Node, which is no reason for a server of browsers to refuse it.
 */
export function espeakAsItIs() {
  return {
    name: 'espeak-as-it-is',
    resolveImport({ source, context }) {
      return context.path.startsWith('/dist/espeak/') ? source : undefined;
    },
  };
}
