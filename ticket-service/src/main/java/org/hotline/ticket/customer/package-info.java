/** Who gets in touch, and how each of them can be reached. */
@NullMarked
package org.hotline.ticket.customer;

import org.jspecify.annotations.NullMarked;
