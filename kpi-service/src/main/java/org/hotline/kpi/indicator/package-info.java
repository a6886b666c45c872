/** The definitions of the indicators: what each counts, when, and what it leaves out. */
@NullMarked
package org.hotline.kpi.indicator;

import org.jspecify.annotations.NullMarked;
