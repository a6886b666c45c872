/** Indicators over HTTP. */
@NullMarked
package org.hotline.kpi.report.rest;

import org.jspecify.annotations.NullMarked;
