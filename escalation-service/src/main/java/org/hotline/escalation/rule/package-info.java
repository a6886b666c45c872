/** Which broken promise escalates which ticket where. */
@NullMarked
package org.hotline.escalation.rule;

import org.jspecify.annotations.NullMarked;
