/** Solved cases as the ticket-service publishes them. */
@NullMarked
package org.hotline.knowledge.drafting.kafka;

import org.jspecify.annotations.NullMarked;
