/** What is said in tickets: by customers, to customers, among us; and what ties an answer to what it answers. */
@NullMarked
package org.hotline.ticket.message;

import org.jspecify.annotations.NullMarked;
