// SPDX-License-Identifier: EPL-2.0
/** Keeps files whole: nobody ever finds half of one. */
package org.pacte.model.storage;
