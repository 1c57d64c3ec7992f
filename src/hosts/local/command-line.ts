import { main } from './commands/main';

// Whoever reads the output may stop before its end, as in `promise-audit run audit.xlsx | head`.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2));

// What libraries warn their developers of would stand beside the one sentence that is for the user.
process.removeAllListeners('warning');

const status = await main(process.argv.slice(2));
// All is said and written; timers that Go's WebAssembly leaves behind would hold the terminal for up to a second more.
for (const output of [process.stdout, process.stderr]) await new Promise(said => output.write('', said));
process.exit(status);
