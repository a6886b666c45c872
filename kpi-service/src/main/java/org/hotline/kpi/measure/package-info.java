/** Measures of tickets, episodes, interactions, calls, promises and surveys: a pure function of the facts. */
@NullMarked
package org.hotline.kpi.measure;

import org.jspecify.annotations.NullMarked;
