/** Where in what was said stands what somebody looks for. */
@NullMarked
package org.hotline.ticket.passage;

import org.jspecify.annotations.NullMarked;
