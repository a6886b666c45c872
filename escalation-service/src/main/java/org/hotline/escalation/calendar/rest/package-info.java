/** Business calendars over HTTP. */
@NullMarked
package org.hotline.escalation.calendar.rest;

import org.jspecify.annotations.NullMarked;
