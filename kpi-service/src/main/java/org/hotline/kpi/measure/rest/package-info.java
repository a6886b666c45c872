/** Looking after the measures over HTTP. */
@NullMarked
package org.hotline.kpi.measure.rest;

import org.jspecify.annotations.NullMarked;
