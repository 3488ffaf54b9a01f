import { spawnSync } from 'node:child_process';

/** Programs of other people that read what was written; each test says so when one is not installed. */
const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

/** Debian's own Python has Debian's modules; $WHENCE_PYTHON may name another. */
export const python = process.env.WHENCE_PYTHON ?? '/usr/bin/python3';
const hasModule = (name: string) => works(python, '-c', `import ${name}`);

export const has = {
  python: works(python, '-c', 'import xml.dom.minidom'),
  networkx: hasModule('networkx'),
  igraph: hasModule('igraph'),
  rdflib: hasModule('rdflib'),
  prov: hasModule('prov'),
  dot: works('dot', '-V'),
  pandoc: works('pandoc', '--version'),
  xmllint: works('xmllint', '--version'),
};

/** For the name of a test. */
export const unless = (name: keyof typeof has): string => (has[name] ? '' : ` (skipped: ${name} is not installed)`);

/** What the program prints. Throws with its complaint when it fails. */
export function run(program: string, args: string[], input: string | Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** What a Python script prints as JSON. */
export const runPython = (script: string, input: string | Uint8Array, ...args: string[]) =>
  JSON.parse(run(python, ['-c', script, ...args], input));
