// SPDX-License-Identifier: EPL-2.0
'use strict';

// Reads the fixtures: below a line of text, a line "// ^^^ SCOPE" says the scope of what stands above the carets, and "// ^^^ -" that
// it has none of its own.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const oniguruma = require('vscode-oniguruma');
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate');

const extension = path.join(__dirname, '..');
const EXPECTATION = /^\/\/(\s*)(\^+)\s+(\S+)$/;

async function loadGrammar() {
  const wasm = path.join(path.dirname(require.resolve('vscode-oniguruma/package.json')), 'release', 'onig.wasm');
  await oniguruma.loadWASM(fs.readFileSync(wasm).buffer);
  const file = path.join(extension, 'syntaxes', 'pacte.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text)
    }),
    loadGrammar: async () => parseRawGrammar(fs.readFileSync(file, 'utf8'), file)
  });
  return registry.loadGrammar('source.pacte');
}

/** The innermost scope of each character of each line. */
function scopes(grammar, lines) {
  let state = INITIAL;
  return lines.map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return [...line].map((_, i) => tokens.find(token => token.startIndex <= i && i < token.endIndex).scopes.at(-1));
  });
}

function files(folder, ending) {
  return fs.readdirSync(folder, { recursive: true }).filter(name => name.endsWith(ending)).map(name => path.join(folder, name)).sort();
}

const grammar = loadGrammar();

for (const file of files(path.join(__dirname, 'fixtures'), '.pacte')) {
  test(`the colours of ${path.basename(file)} are as its comments say`, async () => {
    const all = fs.readFileSync(file, 'utf8').split('\n');
    const text = all.filter(line => !EXPECTATION.test(line));
    const found = scopes(await grammar, text);
    let checked = 0;
    let number = -1;
    for (const line of all) {
      const expectation = EXPECTATION.exec(line);
      if (!expectation) {
        number++;
        continue;
      }
      const wanted = expectation[3] === '-' ? 'source.pacte' : `${expectation[3]}.pacte`;
      const start = 2 + expectation[1].length;
      for (let i = start; i < start + expectation[2].length; i++) {
        assert.equal(found[number][i], wanted, `${path.basename(file)}: "${text[number]}", character ${i + 1} "${text[number][i]}"`);
      }
      checked++;
    }
    assert.ok(checked > 0, 'the fixture expects nothing');
  });
}

test('every declaration of the examples is coloured as one', async () => {
  let declarations = 0;
  for (const file of files(process.env.PACTE_EXAMPLES ?? path.join(extension, '../../examples'), '.pacte')) {
    const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
    const found = scopes(await grammar, lines);
    lines.forEach((line, i) => {
      const declared = /^\s*(organisme|contrat|axe|engagement|action|indicateur) (\S+) "/.exec(line);
      if (declared && found[i][line.search(/\S/)] !== 'comment.block.pacte' && !found[i][line.search(/\S/)].startsWith('string')) {
        const at = line.indexOf(declared[1]);
        assert.equal(found[i][at], 'keyword.declaration.pacte', `${file}:${i + 1}`);
        assert.equal(found[i][at + declared[1].length + 1], 'entity.name.type.pacte', `${file}:${i + 1}`);
        declarations++;
      }
    });
  }
  assert.ok(declarations > 20, `only ${declarations} declarations were seen`);
});

test('every snippet begins with its prefix and numbers its places from one', () => {
  const snippets = Object.values(JSON.parse(fs.readFileSync(path.join(extension, 'snippets', 'pacte.json'), 'utf8')));
  assert.ok(snippets.length > 15);
  for (const { prefix, body, description } of snippets) {
    const text = body.join('\n');
    assert.ok(text.startsWith(prefix), prefix);
    assert.ok(description, prefix);
    const places = [...text.matchAll(/\$\{(\d+):/g)].map(match => Number(match[1]));
    assert.deepEqual(places, places.map((_, i) => i + 1), prefix);
  }
});

test('the manifest of the archive says what package.json says', () => {
  const extensionPackage = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const english = JSON.parse(fs.readFileSync(path.join(extension, 'package.nls.json'), 'utf8'));
  const manifest = fs.readFileSync(path.join(extension, 'package', 'extension.vsixmanifest'), 'utf8');
  for (const part of [`Id="${extensionPackage.name}" Version="${extensionPackage.version}" Publisher="${extensionPackage.publisher}"`,
    `<DisplayName>${extensionPackage.displayName}</DisplayName>`, `>${english.description}</Description>`,
    `<Categories>${extensionPackage.categories.join(',')}</Categories>`, `Code.Engine" Value="${extensionPackage.engines.vscode}"`]) {
    assert.ok(manifest.includes(part), part);
  }
});

test('French has every text that English has', () => {
  const read = name => JSON.parse(fs.readFileSync(path.join(extension, name), 'utf8'));
  assert.deepEqual(Object.keys(read('package.nls.fr.json')), Object.keys(read('package.nls.json')));
  const used = [...fs.readFileSync(path.join(extension, 'src', 'extension.js'), 'utf8').matchAll(/l10n\.t\('([^']+)'/g)].map(match => match[1]);
  assert.deepEqual(used.sort(), Object.keys(read('l10n/bundle.l10n.fr.json')).sort());
});
