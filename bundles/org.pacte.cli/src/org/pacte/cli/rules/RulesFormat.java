// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

/** How the rules are told. */
enum RulesFormat {
    TEXT, JSON
}
