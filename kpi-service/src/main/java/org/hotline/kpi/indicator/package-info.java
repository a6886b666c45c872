/** The measures as they are kept, and the definitions of the indicators over them: what each counts, when, and what not. */
@NullMarked
package org.hotline.kpi.indicator;

import org.jspecify.annotations.NullMarked;
