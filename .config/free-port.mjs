import { once } from 'node:events';
import { createServer } from 'node:net';

/** The first free port from `from` up; 0 takes any. */
export async function freePort(from = 0) {
  const server = createServer().listen(from, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') return freePort(from + 1);
    throw error;
  }
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
