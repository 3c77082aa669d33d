// SPDX-License-Identifier: EPL-2.0
/** How far a contract is from being signed: counts by chapter, and what misses in order of importance. */
package org.pacte.checks.gauge;
