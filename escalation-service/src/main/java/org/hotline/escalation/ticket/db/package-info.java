/** Where the known tickets are kept. */
@NullMarked
package org.hotline.escalation.ticket.db;

import org.jspecify.annotations.NullMarked;
