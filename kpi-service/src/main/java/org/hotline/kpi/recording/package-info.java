/** From what the other services publish to facts and measures. */
@NullMarked
package org.hotline.kpi.recording;

import org.jspecify.annotations.NullMarked;
