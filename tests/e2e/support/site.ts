import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by URL ("http://host/path" → HTML); every other request gets 404 and is kept in `refused`. */
export type Site = { proxy: string; port: number; seen: string[]; refused: string[]; close(): Promise<void> };

/**
 * Serves pages under their real host names: browsers are given this server as their HTTP proxy, so a
 * fixture can stand at its outlet's own domain without any name look-up leaving the machine.
 */
export async function serve(pages: Record<string, string>): Promise<Site> {
  const seen: string[] = [];
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const html = pages[url.origin + url.pathname];
    (html === undefined ? refused : seen).push(url.href);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not here');
  });
  // HTTPS upgrades and the browsers' own calls home end here.
  server.on('connect', (request, socket) => {
    refused.push(`CONNECT ${request.url}`);
    // A browser that is killed takes its end of the connection with it: nobody is left to tell.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { proxy: `http://127.0.0.1:${port}`, port, seen, refused, close };
}

/** A fixture page of tests/fixtures. */
export function fixture(path: string): Promise<string> {
  return readFile(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
}
