/** Macros over HTTP. */
@NullMarked
package org.hotline.ticket.macro.rest;

import org.jspecify.annotations.NullMarked;
