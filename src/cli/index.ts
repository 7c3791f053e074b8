import { runCommandLine } from './main';
import { nodeTerminal } from './nodeTerminal';

// Setting the code, instead of ending the process, lets Node finish writing what was printed.
void runCommandLine(process.argv.slice(2), nodeTerminal()).then((code) => {
  process.exitCode = code;
});
