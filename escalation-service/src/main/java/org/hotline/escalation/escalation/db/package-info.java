/** Where escalations are kept. */
@NullMarked
package org.hotline.escalation.escalation.db;

import org.jspecify.annotations.NullMarked;
