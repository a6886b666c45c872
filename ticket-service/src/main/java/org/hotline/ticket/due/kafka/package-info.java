/** Promises as the escalation-service publishes them. */
@NullMarked
package org.hotline.ticket.due.kafka;

import org.jspecify.annotations.NullMarked;
