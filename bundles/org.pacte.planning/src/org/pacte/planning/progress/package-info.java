// SPDX-License-Identifier: EPL-2.0
/** Where the execution of a plan stands at a day: what is done, late or at risk and why, who has how much to do, what falls due when. */
package org.pacte.planning.progress;
