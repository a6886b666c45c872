/** Reports on indicators: numbers, what is behind them, and why. */
@NullMarked
package org.hotline.kpi.report;

import org.jspecify.annotations.NullMarked;
