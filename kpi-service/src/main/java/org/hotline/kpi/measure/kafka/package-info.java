/** Events of the other services, as facts. */
@NullMarked
package org.hotline.kpi.measure.kafka;

import org.jspecify.annotations.NullMarked;
