/** Prepared answers in the customer's language. */
@NullMarked
package org.hotline.ticket.template;

import org.jspecify.annotations.NullMarked;
