/** Escalations as the escalation-service publishes them. */
@NullMarked
package org.hotline.ticket.escalation.kafka;

import org.jspecify.annotations.NullMarked;
