/** Measures of tickets, episodes, interactions, calls, promises, surveys and customers: a pure function of the facts. */
@NullMarked
package org.hotline.kpi.measure;

import org.jspecify.annotations.NullMarked;
