/** Recording everything again, over HTTP. */
@NullMarked
package org.hotline.kpi.recording.rest;

import org.jspecify.annotations.NullMarked;
