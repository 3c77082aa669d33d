// SPDX-License-Identifier: EPL-2.0
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

/** Called by the editor when the first file of the language is opened. */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('pacte.restart', restart),
    vscode.commands.registerCommand('pacte.showPlaces', showPlaces),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('pacte')) {
        restart();
      }
    }));
  await start();
}

async function deactivate() {
  const running = client;
  client = undefined;
  await running?.dispose();
}

async function restart() {
  await deactivate();
  await start();
}

async function start() {
  const settings = vscode.workspace.getConfiguration('pacte');
  const command = settings.get('command');
  const starting = new LanguageClient('pacte', 'Pacte',
    { command, args: ['lsp', '--stdio', '--lang', language(settings.get('language'))] },
    {
      documentSelector: [{ language: 'pacte', scheme: 'file' }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.pacte') }
    });
  client = starting;
  try {
    await starting.start();
  } catch (failure) {
    if (client === starting) {
      client = undefined;
      complain(command, failure);
    }
  }
}

/** What a counter above a line asks for; its arguments are those of the protocol. */
function showPlaces(file, position, places) {
  const from = client.protocol2CodeConverter;
  return vscode.commands.executeCommand('editor.action.showReferences', from.asUri(file), from.asPosition(position), places.map(from.asLocation));
}

/** The command line speaks French and English. */
function language(setting) {
  return setting === 'auto' ? (vscode.env.language.startsWith('en') ? 'en' : 'fr') : setting;
}

async function complain(command, failure) {
  const settings = vscode.l10n.t('Open the settings');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t('The language server of Pacte did not start. Is “{0}” the start script of the command line? ({1})', command, String(failure?.message ?? failure)),
    settings);
  if (answer === settings) {
    vscode.commands.executeCommand('workbench.action.openSettings', 'pacte.command');
  }
}

module.exports = { activate, deactivate };
