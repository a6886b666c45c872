/** Where escalation rules are kept. */
@NullMarked
package org.hotline.escalation.rule.db;

import org.jspecify.annotations.NullMarked;
