/** When members are counted anew. */
@NullMarked
package org.hotline.kpi.report.schedule;

import org.jspecify.annotations.NullMarked;
