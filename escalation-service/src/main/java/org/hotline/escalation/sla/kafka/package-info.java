/** What the promises learn from calls. */
@NullMarked
package org.hotline.escalation.sla.kafka;

import org.jspecify.annotations.NullMarked;
