/** What escalations hear of the cases of customers. */
@NullMarked
package org.hotline.escalation.escalation.kafka;

import org.jspecify.annotations.NullMarked;
