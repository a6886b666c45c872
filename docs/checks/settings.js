// Writes docs/settings.md from where settings are declared, their defaults and comments in the properties of each module and the mappings in its
// sources; with --check compares instead. Ends with 1 when a setting is used that nobody explains, or the page is not what it would be.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const page = join(root, 'docs', 'settings.md');
const modules = {
  'service-kit': 'Every service',
  'channel-gateway': 'channel-gateway',
  'ticket-service': 'ticket-service',
  'escalation-service': 'escalation-service',
  'kpi-service': 'kpi-service',
  'knowledge-service': 'knowledge-service',
  door: 'door',
};
const faults = [];

/** Settings with the comment above their group; what is commented out has no default, its value is an example. */
function declared(text) {
  const settings = [];
  let comment = [];
  let grouped = false;
  for (const line of text.split('\n')) {
    const setting = line.match(/^(#?)(hotline\.[^=]+)=(.*)$/);
    if (setting) {
      const [, off, name, value] = setting;
      settings.push({ name, value: off ? '' : value, text: comment.join(' ') + (off ? ` Such as \`${value}\`.` : '') });
      grouped = true;
    } else if (line.startsWith('#')) {
      comment = grouped ? [line.slice(1).trim()] : [...comment, line.slice(1).trim()];
      grouped = false;
    } else {
      comment = [];
      grouped = false;
    }
  }
  return settings;
}

const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Methods of a mapping: what they say of themselves, their default and their name. */
function mapped(source) {
  const prefix = source.match(/@ConfigMapping\(prefix = "(hotline[^"]*)"/)?.[1];
  if (!prefix) return [];
  const methods = /(?:\/\*\*\s*((?:(?!\*\/)[^])*?)\s*\*\/\s*)?(?:@WithDefault\("([^"]*)"\)\s*)?[\w<>, .]+\s(\w+)\(\);/g;
  return [...source.replace(/@WithParentName[^;]*;/g, '').matchAll(methods)].map(([, text, value, method]) => ({
    name: `${prefix}.${kebab(method)}`,
    value: value ?? '',
    text: text?.replace(/\s*\n\s*\*\s*/g, ' ').replace(/\{@code ([^}]*)\}/g, '`$1`') ?? summary(source),
  }));
}

const summary = source => source.match(/\/\*\* ([^]*?)\s*\*\/\s*@ConfigMapping/)?.[1] ?? '';

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.java'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

function read(module) {
  const resources = join(root, module, 'src', 'main', 'resources');
  const files = [join(resources, 'application.properties'), join(resources, 'META-INF', 'microprofile-config.properties')];
  const java = sources(join(root, module, 'src', 'main', 'java'));
  return {
    module,
    settings: files.filter(existsSync).flatMap(file => declared(readFileSync(file, 'utf8'))),
    mappings: java.flatMap(mapped),
    used: java.flatMap(source => [...source.matchAll(/(?:name = "|"\{)(hotline\.[\w.-]+)/g)].map(match => match[1])),
  };
}

const variable = name => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
const cell = text => text.replaceAll('|', '\\|');

function table({ module, settings, mappings }, common) {
  const set = new Set(settings.map(it => it.name));
  const rows = [
    ...settings.map(it => it.text ? it : { ...it, text: common.get(it.name) ?? '' }),
    ...mappings.filter(it => !set.has(it.name) && ![...set].some(name => name.startsWith(`${it.name}.`))),
  ].filter(it => it.name !== 'hotline.api.any-operation');
  rows.filter(it => !it.text).forEach(it => faults.push(`${module}: nobody says what ${it.name} is`));
  const lines = rows.map(it => `| \`${it.name}\` | \`${variable(it.name)}\` | ${it.value === '' ? 'none' : `\`${cell(it.value)}\``} | ${cell(it.text)} |`);
  return `## ${modules[module]}\n\n| setting | environment variable | default | what it is |\n|---|---|---|---|\n${lines.join('\n')}\n`;
}

const all = Object.keys(modules).map(read);
const common = new Map(all.flatMap(it => [...it.settings, ...it.mappings]).filter(it => it.text).map(it => [it.name, it.text]));
for (const { module, used } of all) {
  [...new Set(used)].filter(name => !common.has(name)).forEach(name => faults.push(`${module}: nobody says what ${name} is`));
}
const text = `# Settings

Each can be set by its environment variable, or by its name in \`config/application.properties\` beside the service. Times are ISO 8601 durations
(\`PT2S\`, \`P7D\`), sizes are bytes with \`K\`, \`M\` or \`G\`. Addresses and passwords of PostgreSQL, Kafka and the provider of tokens are in
\`.env.example\` and \`docker-compose.yml\`; what else Quarkus offers, such as \`QUARKUS_LOG_CONSOLE_JSON_ENABLED=true\` for logs as JSON, works as there.

Written by \`npm run settings\` in \`docs/checks\` from the code; \`.ci/run\` compares.

${all.map(it => table(it, common)).join('\n')}`;
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) faults.push('docs/settings.md is not what the code says: npm run settings');
} else {
  writeFileSync(page, text);
}
faults.forEach(fault => console.error(fault));
console.log(`${common.size} settings: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
