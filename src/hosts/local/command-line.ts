import { main } from './commands/main';

// Whoever reads the output may stop before its end, as in `promise-audit run audit.xlsx | head`.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2));
