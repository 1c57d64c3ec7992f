import { build } from 'esbuild';

// Builds build/promise-audit.mjs, the command line, and build/bench.mjs, the benchmark. What they load at run time stays outside.
await build({
  entryPoints: { 'promise-audit': 'src/hosts/local/entry.ts', bench: 'bench/bench.ts' },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
