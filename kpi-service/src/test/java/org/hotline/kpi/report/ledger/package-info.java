/** Histories as chance has it, and an oracle that counts them with plain loops. */
@NullMarked
package org.hotline.kpi.report.ledger;

import org.jspecify.annotations.NullMarked;
