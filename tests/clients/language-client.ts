import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** A position in a document, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What a server says about a document. */
export interface LspDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** An editor as small as can be: it opens documents in a language server (LSP 3 over stdio) and hears what it says. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #diagnosed = new Map<string, (diagnostics: readonly LspDiagnostic[]) => void>();
  #unread = Buffer.alloc(0);
  #requests = 0;

  constructor(command: string, cwd: string) {
    this.#server = spawn(command, ['--stdio'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async start(): Promise<void> {
    await this.#request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a document and waits for what the server says about it. */
  open(path: string, text: string): Promise<readonly LspDiagnostic[]> {
    const uri = pathToFileURL(path).href;
    return new Promise((resolve) => {
      this.#diagnosed.set(uri, resolve);
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    });
  }

  /** The labels the server would offer at a position of an open document. */
  async completions(path: string, position: Position): Promise<readonly string[]> {
    const textDocument = { uri: pathToFileURL(path).href };
    const result = await this.#request('textDocument/completion', { textDocument, position });
    const items = Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? []);
    return items.map((item: { label?: unknown }) => String(item.label));
  }

  stop(): void {
    this.#server.kill();
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#requests;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const end = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.subarray(0, end).toString())?.[1]);
      if (end < 0 || this.#unread.length < end + 4 + length) return;
      const body = this.#unread.subarray(end + 4, end + 4 + length).toString();
      this.#unread = this.#unread.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === undefined && typeof id === 'number') {
      this.#waiting.get(id)?.(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: LspDiagnostic[] };
      this.#diagnosed.get(uri)?.(diagnostics);
    } else if (id !== undefined) {
      // The server asks for its settings: none, which means the defaults.
      const asked = (params as { items?: unknown[] } | undefined)?.items ?? [];
      this.#send({ id, result: asked.map(() => null) });
    }
  }
}
