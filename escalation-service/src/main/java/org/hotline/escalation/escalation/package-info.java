/** Sending a ticket to more expertise or more authority, and back. */
@NullMarked
package org.hotline.escalation.escalation;

import org.jspecify.annotations.NullMarked;
