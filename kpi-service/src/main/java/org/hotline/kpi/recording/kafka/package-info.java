/** Events of the other services, as facts. */
@NullMarked
package org.hotline.kpi.recording.kafka;

import org.jspecify.annotations.NullMarked;
