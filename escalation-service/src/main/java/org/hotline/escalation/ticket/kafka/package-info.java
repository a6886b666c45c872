/** What is learned from the facts about tickets. */
@NullMarked
package org.hotline.escalation.ticket.kafka;

import org.jspecify.annotations.NullMarked;
