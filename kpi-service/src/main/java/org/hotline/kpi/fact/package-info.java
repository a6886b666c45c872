/** What happened, as this service keeps it: the only source of every measure. */
@NullMarked
package org.hotline.kpi.fact;

import org.jspecify.annotations.NullMarked;
