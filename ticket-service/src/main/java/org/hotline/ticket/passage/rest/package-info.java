/** Found passages as JSON. */
@NullMarked
package org.hotline.ticket.passage.rest;

import org.jspecify.annotations.NullMarked;
