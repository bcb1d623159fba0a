/** A small web server on loopback that answers for any host name, directly or as the browser's HTTP proxy. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  /** Whole answer, or a function that writes it (for slow, endless or changing answers). */
  body: string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);
  /** `text/html; charset=utf-8` unless told. */
  contentType?: string;
  /** Further response headers, `content-security-policy` for instance. */
  headers?: Record<string, string>;
  /** 200 unless told. */
  status?: number;
}

/** A request as it arrived. For a tunnel (`CONNECT`, which is how https reaches a proxy) only host and port are known. */
export interface SiteRequest {
  method: string;
  host: string;
  /** Absolute address, `host:port` for a tunnel. */
  url: string;
  /** True where the host is one that pages were added for. */
  known: boolean;
}

/** Pages by address; everything that is asked for is written down. */
export class Site {
  readonly requests: SiteRequest[] = [];
  readonly #server: Server;
  readonly #pages = new Map<string, SitePage>();
  readonly #hosts = new Set<string>();

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.on('connect', (request, socket) => {
      const url = request.url ?? '';
      const host = url.replace(/:\d+$/, '');
      // No certificate for made-up hosts: tunnels are refused, known host or not.
      this.requests.push({ method: 'CONNECT', host, url, known: this.#hosts.has(host) });
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /**
   * Starts a server on a free port of 127.0.0.1.
   *
   * @returns the running server
   */
  static async start(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve, reject) => {
      site.#server.once('error', reject);
      site.#server.listen(0, '127.0.0.1', resolve);
    });
    return site;
  }

  /** TCP port on 127.0.0.1. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /**
   * Adds a page, or replaces the one at that address.
   *
   * @param url absolute http address; its query and fragment do not matter
   * @param page the answer, or just its HTML
   * @throws Error for an address that is not http: nothing else can be served
   */
  add(url: string, page: SitePage | string): void {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'http:') throw new Error(`Only http pages can be served, not ${url}`);
    this.#hosts.add(host);
    this.#pages.set(host + pathname, typeof page === 'string' ? { body: page } : page);
  }

  /** Ends the server and every open connection. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // A proxied request carries the absolute address, a direct one path and host.
    const { host, pathname, href } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown.invalid'}`);
    const known = this.#hosts.has(host);
    this.requests.push({ method: request.method ?? 'GET', host, url: href, known });
    const page = this.#pages.get(host + pathname);
    if (!page) {
      // Browsers ask for an icon unasked; an error there would only fill consoles.
      response.writeHead(pathname === '/favicon.ico' ? 204 : known ? 404 : 502).end();
      return;
    }
    if (typeof page.body === 'function') {
      page.body(request, response);
      return;
    }
    const { status = 200, contentType = 'text/html; charset=utf-8', headers = {} } = page;
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store', ...headers }).end(page.body);
  }
}
