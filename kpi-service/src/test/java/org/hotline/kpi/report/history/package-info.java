/** Histories as chance has it, whose figures are counted with plain loops too. */
@NullMarked
package org.hotline.kpi.report.history;

import org.jspecify.annotations.NullMarked;
