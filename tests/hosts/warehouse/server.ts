import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL server on a socket of its own, without a port. */
export interface Server {
  url: string;
  client: Client;
  stop(): Promise<void>;
}

const debian = '/usr/lib/postgresql';
const folders = [
  ...(existsSync(debian) ? readdirSync(debian).map(version => join(debian, version, 'bin')) : []),
  ...(process.env.PATH ?? '').split(':'),
];
const programs = folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));

/** True where Debian's postgresql, or any other, is installed. */
export const isInstalled = programs !== undefined;

const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const asUser = { ...user, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(
    join(programs!, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'audit', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    asUser,
  );
  const server = spawn(join(programs!, 'postgres'), ['-D', data, '-k', folder, '-F', '-c', 'listen_addresses='], asUser);
  const ended = new Promise<void>(done => server.once('exit', () => done()));
  const url = `postgres://audit@/postgres?host=${encodeURIComponent(folder)}`;
  const client = await connected(url);
  return {
    url,
    client,
    async stop() {
      await client.end();
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connected(url: string): Promise<Client> {
  for (let tries = 1; ; tries++) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries >= 200) throw error;
      await new Promise(done => setTimeout(done, 100));
    }
  }
}
