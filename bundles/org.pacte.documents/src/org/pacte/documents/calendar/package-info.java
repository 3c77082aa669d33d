// SPDX-License-Identifier: EPL-2.0
/** Days for the calendars of the readers: iCalendar. */
package org.pacte.documents.calendar;
