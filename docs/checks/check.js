// Checks the published contracts: the API of each service (OpenAPI) and the events (AsyncAPI). Ends with 1 when one has a fault.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const docs = join(here, '..');
const apis = readdirSync(join(docs, 'openapi'))
  .filter(name => name.endsWith('.yaml'))
  .map(name => join(docs, 'openapi', name));
const faults = [];

/** The rules of spectral:oas, warnings included. */
function lint() {
  const spectral = join(here, 'node_modules', '.bin', 'spectral');
  try {
    execFileSync(spectral, ['lint', '--ruleset', join(here, '.spectral.yaml'), '--fail-severity', 'warn', ...apis], {
      stdio: 'inherit',
    });
  } catch {
    faults.push('an API breaks a rule of spectral:oas');
  }
}

/** A program that reads an answer by generated types must know what it reads. */
async function types(api) {
  const generated = astToString(await openapiTS(new URL(`file://${api}`)));
  generated.split('\n').forEach((line, index) => {
    const code = line.replace(/\/\*.*?\*\//g, '');
    const ofHeaders = code.includes('[name: string]: unknown');
    if (/\bunknown\b/.test(code) && !ofHeaders) {
      faults.push(`${api}: the generated types know nothing of: ${line.trim()} (line ${index + 1})`);
    }
  });
  if (/schema: \{\}/.test(readFileSync(api, 'utf8'))) {
    faults.push(`${api}: an empty schema`);
  }
}

/** The events, as AsyncAPI has them. */
async function events() {
  const { Parser } = createRequire(import.meta.url)('@asyncapi/parser');
  const { diagnostics } = await new Parser().parse(readFileSync(join(docs, 'asyncapi.yaml'), 'utf8'));
  diagnostics
    .filter(found => found.severity <= 1)
    .forEach(found => faults.push(`asyncapi.yaml: ${found.message} at ${found.path.join('/')}`));
}

lint();
await Promise.all(apis.map(types));
await events();
faults.forEach(fault => console.error(fault));
console.log(`${apis.length} APIs and the events: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
