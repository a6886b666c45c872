// Checks the manifests in deploy/kubernetes against the schemas of Kubernetes, KEDA and CloudNativePG. Those of Strimzi are in no package:
// of its resources only kind and name are checked. Ends with 1 when one has a fault.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

const manifests = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'deploy', 'kubernetes');
const packages = {
  'keda.sh': '@kubernetes-models/keda/',
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg/',
};
const unknown = new Set(['kafka.strimzi.io']);
const faults = [];
const names = new Set();

async function check(file, resource) {
  const { apiVersion, kind, metadata } = resource;
  const place = `${file}: ${kind} ${metadata?.name}`;
  if (names.has(`${kind}/${metadata?.name}`)) faults.push(`${place} is there twice`);
  names.add(`${kind}/${metadata?.name}`);
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  if (unknown.has(group)) return;
  const { [kind]: Model } = await import(`${packages[group] ?? 'kubernetes-models/'}${apiVersion}`);
  if (!Model) {
    faults.push(`${place}: ${apiVersion} has no such kind`);
    return;
  }
  try {
    new Model(resource).validate();
  } catch (fault) {
    faults.push(`${place}: ${fault.message}`);
  }
}

const kustomization = parse(readFileSync(join(manifests, 'kustomization.yaml'), 'utf8'));
for (const file of kustomization.resources) {
  for (const document of parseAllDocuments(readFileSync(join(manifests, file), 'utf8'))) {
    document.errors.forEach(fault => faults.push(`${file}: ${fault.message}`));
    await check(file, document.toJS());
  }
}
faults.forEach(fault => console.error(fault));
console.log(`${names.size} manifests: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
