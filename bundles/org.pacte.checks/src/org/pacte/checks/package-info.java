// SPDX-License-Identifier: EPL-2.0
/**
 * The consistency rules: what a rule is, how rules are found, run and reported.
 *
 * <p>A rule is a service ({@link org.pacte.checks.Rule}) found through {@link java.util.ServiceLoader}: ours are contributed like
 * anybody's. Editor, command line and documents all use the same {@link org.pacte.checks.Checker}.
 */
package org.pacte.checks;
