/**
 * What happened, as this service keeps it: the only source of every measure. A value that only a newer writer knows is
 * {@code UNKNOWN}: the fact is counted, figures show it under that name, and no rule that names other values applies to it.
 */
@NullMarked
package org.hotline.kpi.fact;

import org.jspecify.annotations.NullMarked;
