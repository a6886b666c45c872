// Checks deploy/compose-4gb.yml: everything that goes on running has a limit, all of them leave the machine its own memory, every heap leaves
// its process room, and nothing is changed that docker-compose.yml does not have. Ends with 1 when there is a fault.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = file => parse(readFileSync(join(root, file), 'utf8'), { merge: true });
const whole = read('docker-compose.yml');
const small = read('deploy/compose-4gb.yml');
const machine = 4096;
const ofTheSystem = 512;
const besidesTheHeap = 150;
const passing = new Set(['topics']);
const keys = new Set(['command', 'environment', 'healthcheck', 'deploy']);
const faults = [];
let sum = 0;

for (const [name, service] of Object.entries(whole.services)) {
  if (service.profiles) continue;
  const own = small.services[name];
  const limit = /^(\d+)M$/.exec(own?.deploy?.resources?.limits?.memory)?.[1];
  if (!limit) {
    faults.push(`${name} has no limit in megabytes`);
    continue;
  }
  if (!passing.has(name)) sum += Number(limit);
  const environment = own.environment ?? {};
  const options = environment.JAVA_TOOL_OPTIONS ?? environment.KAFKA_HEAP_OPTS;
  const heap = /-Xmx(\d+)m/.exec(options)?.[1];
  if (name !== 'postgres' && !heap) faults.push(`${name} says nothing of its heap`);
  if (!passing.has(name) && heap && Number(heap) + besidesTheHeap > Number(limit)) faults.push(`the heap of ${name} fills its limit`);
}
for (const [name, service] of Object.entries(small.services)) {
  if (!whole.services[name]) faults.push(`docker-compose.yml has no ${name}`);
  for (const key of Object.keys(service)) if (!keys.has(key)) faults.push(`${name} changes ${key}`);
}
if (sum > machine - ofTheSystem) faults.push(`${sum} MB are more than ${machine - ofTheSystem}`);
faults.forEach(fault => console.error(fault));
console.log(`compose on 4 GB: ${sum} MB in all, ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
