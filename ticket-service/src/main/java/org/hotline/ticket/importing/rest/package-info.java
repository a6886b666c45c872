/** Importing over HTTP. */
@NullMarked
package org.hotline.ticket.importing.rest;

import org.jspecify.annotations.NullMarked;
