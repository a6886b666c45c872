/** Facts and measures in PostgreSQL. */
@NullMarked
package org.hotline.kpi.measure.db;

import org.jspecify.annotations.NullMarked;
