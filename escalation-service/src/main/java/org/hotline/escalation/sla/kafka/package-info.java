/** What the promises learn from tickets and calls. */
@NullMarked
package org.hotline.escalation.sla.kafka;

import org.jspecify.annotations.NullMarked;
